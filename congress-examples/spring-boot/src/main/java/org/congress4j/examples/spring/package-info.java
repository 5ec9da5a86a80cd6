/** A Spring Boot 3 application that takes and gives congress proceedings over HTTP. */
@NullMarked
package org.congress4j.examples.spring;

import org.jspecify.annotations.NullMarked;
