package org.qadam.facts;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Requires a value for each record component that is not nullable. Exceptions are lists, booleans and the version,
 * which may be omitted.
 */
final class RequiredFields extends NopAnnotationIntrospector {

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        var owner = member.getDeclaringClass();
        return (owner.isRecord() && member instanceof AnnotatedParameter it)
                ? isRequired(owner.getRecordComponents()[it.getIndex()])
                : null;
    }

    private static boolean isRequired(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && component.getType() != List.class
                && component.getType() != boolean.class
                && !component.getName().equals("version");
    }
}
