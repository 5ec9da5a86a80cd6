package org.congress4j.json.dataset;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How the values of this package are generated; as in the model, nothing of the generator reaches consumers. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PRIVATE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        toBuilder = "toBuilder",
        depluralize = true,
        allowedClasspathAnnotations = {Override.class})
@interface DataSetStyle {}
