package org.qadam.facts;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** What a record does not call nullable, a file must say; a list left out is empty, a flag left out is not set. */
final class RequiredFields extends NopAnnotationIntrospector {

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        var owner = member.getDeclaringClass();
        return (owner.isRecord() && member instanceof AnnotatedParameter it)
                ? promises(owner.getRecordComponents()[it.getIndex()])
                : null;
    }

    private static boolean promises(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && component.getType() != List.class
                && component.getType() != boolean.class
                && !component.getName().equals("version");
    }
}
