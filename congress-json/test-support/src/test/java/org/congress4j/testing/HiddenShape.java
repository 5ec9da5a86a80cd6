package org.congress4j.testing;

class HiddenShape {
    protected int seen;

    public String describe() {
        return "hidden";
    }

    public final int inherited() {
        return seen;
    }
}
