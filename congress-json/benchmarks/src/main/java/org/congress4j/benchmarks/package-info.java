/**
 * How fast documents are read, written, checked and indexed, beside what one might use instead, and how much memory they take.
 *
 * <p>{@link org.congress4j.benchmarks.Workload} makes the documents, which are the same on every machine.
 * {@link org.congress4j.benchmarks.Libraries} reads and writes them with each library. The classes that end in {@code Benchmark} are
 * run by JMH; {@link org.congress4j.benchmarks.Footprint}, {@link org.congress4j.benchmarks.Growth},
 * {@link org.congress4j.benchmarks.LargeFile} and {@link org.congress4j.benchmarks.FirstRead} measure what takes a process of its own.
 * {@link org.congress4j.benchmarks.BenchmarkReport} runs them all and writes the page of results.
 */
@NullMarked
package org.congress4j.benchmarks;

import org.jspecify.annotations.NullMarked;
