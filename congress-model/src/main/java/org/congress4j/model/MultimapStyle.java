package org.congress4j.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * {@link CongressStyle} for a type with a multimap. Its builder must not allocate collections on demand: with Immutables 2.12.2 a
 * key with several values would then end in a {@link NullPointerException}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PRIVATE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        toBuilder = "toBuilder",
        depluralize = true,
        allowedClasspathAnnotations = {Override.class})
@interface MultimapStyle {}
