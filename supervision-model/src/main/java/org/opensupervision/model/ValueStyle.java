package org.opensupervision.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the values of a package are written out: behind their interface, with accessors as a bean has
 * them.
 *
 * <p>It stays in the source, since compilers of hosts warn of a style whose annotations they do not
 * have.
 */
@Value.Style(
    defaults = @Value.Immutable(copy = false),
    get = {"is*", "get*"},
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    jdkOnly = true,
    jdk9Collections = true,
    mergeFromSupertypesDynamically = false,
    jakarta = true)
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
public @interface ValueStyle {}
