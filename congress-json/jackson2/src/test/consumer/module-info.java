module consumer {
    requires org.congress4j.json.fasterxml;
}
