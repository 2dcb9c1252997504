package org.qadam;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.qadam.access.View;
import org.qadam.register.Decision;
import org.qadam.register.WorkingCopy;
import org.qadam.repository.DocumentRepository;

/**
 * Requires that decisions read only their working copy. A view or a repository may read another position of the
 * register.
 */
final class DecideOnWorkingCopy extends ArchCondition<JavaClass> {

    private static final List<Class<?>> FORBIDDEN = List.of(View.class, DocumentRepository.class);

    DecideOnWorkingCopy() {
        super("read only the working copy in decisions");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        Stream.concat(
                        item.getCodeUnits().stream()
                                .filter(DecideOnWorkingCopy::isDecision)
                                .flatMap(this::reads),
                        Stream.of(item.reflect().getDeclaredMethods())
                                .filter(Method::isSynthetic)
                                .filter(it -> List.of(it.getParameterTypes()).contains(WorkingCopy.class))
                                .filter(it -> Stream.of(it.getParameterTypes()).anyMatch(FORBIDDEN::contains))
                                .map(it -> "A lambda in %s captures a view or a repository: %s"
                                        .formatted(item.getName(), it)))
                .forEach(it -> events.add(SimpleConditionEvent.violated(item, it)));
    }

    private static boolean isDecision(JavaCodeUnit unit) {
        return unit.getRawReturnType().isEquivalentTo(Decision.class) || hasParameter(unit, WorkingCopy.class);
    }

    private Stream<String> reads(JavaCodeUnit unit) {
        return Stream.concat(
                FORBIDDEN.stream()
                        .filter(it -> hasParameter(unit, it))
                        .map(it -> "%s takes a %s".formatted(unit.getFullName(), it.getSimpleName())),
                unit.getCallsFromSelf().stream()
                        .filter(it -> FORBIDDEN.stream()
                                .anyMatch(forbidden -> it.getTargetOwner().isEquivalentTo(forbidden)
                                        || it.getTarget().getRawParameterTypes().stream()
                                                .anyMatch(type -> type.isEquivalentTo(forbidden))))
                        .map(it -> it.getDescription()));
    }

    private static boolean hasParameter(JavaCodeUnit unit, Class<?> type) {
        return unit.getRawParameterTypes().stream().anyMatch(it -> it.isEquivalentTo(type));
    }
}
