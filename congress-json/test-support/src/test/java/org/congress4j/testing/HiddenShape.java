package org.congress4j.testing;

class HiddenShape {
    protected int seen;

    public String describe() {
        return "hidden";
    }

    public String describe(String language) {
        return "hidden in " + language;
    }

    public final int inherited() {
        return seen;
    }
}
