package org.congress4j.examples;

public final class SpeakersOfACongress {}
