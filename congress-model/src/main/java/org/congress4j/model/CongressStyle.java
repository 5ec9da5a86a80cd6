package org.congress4j.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the values of this package are generated: the implementation is private, the builder has full documentation, and no
 * annotation of the generator reaches a class file, so that consumers need nothing of it.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PRIVATE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        toBuilder = "toBuilder",
        deferCollectionAllocation = true,
        depluralize = true,
        depluralizeDictionary = {
            "series:series",
            "congress:congresses",
            "status:statuses",
            "person:persons",
            "clash:clashes"
        },
        allowedClasspathAnnotations = {Override.class})
@interface CongressStyle {}
