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

/** What decides reads the register at the one position it is decided on; a view or a repository would show another. */
final class DecideOnWorkingCopy extends ArchCondition<JavaClass> {

    private static final List<Class<?>> ELSEWHERE = List.of(View.class, DocumentRepository.class);

    DecideOnWorkingCopy() {
        super("decide on the draft alone");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        Stream.concat(
                        item.getCodeUnits().stream()
                                .filter(DecideOnWorkingCopy::decides)
                                .flatMap(this::reads),
                        Stream.of(item.reflect().getDeclaredMethods())
                                .filter(Method::isSynthetic)
                                .filter(it -> List.of(it.getParameterTypes()).contains(WorkingCopy.class))
                                .filter(it -> Stream.of(it.getParameterTypes()).anyMatch(ELSEWHERE::contains))
                                .map(it ->
                                        "A lambda in %s decides on what it caught: %s".formatted(item.getName(), it)))
                .forEach(it -> events.add(SimpleConditionEvent.violated(item, it)));
    }

    private static boolean decides(JavaCodeUnit unit) {
        return unit.getRawReturnType().isEquivalentTo(Decision.class) || takes(unit, WorkingCopy.class);
    }

    private Stream<String> reads(JavaCodeUnit unit) {
        return Stream.concat(
                ELSEWHERE.stream()
                        .filter(it -> takes(unit, it))
                        .map(it -> "%s takes a %s".formatted(unit.getFullName(), it.getSimpleName())),
                unit.getCallsFromSelf().stream()
                        .filter(it -> ELSEWHERE.stream()
                                .anyMatch(elsewhere -> it.getTargetOwner().isEquivalentTo(elsewhere)
                                        || it.getTarget().getRawParameterTypes().stream()
                                                .anyMatch(type -> type.isEquivalentTo(elsewhere))))
                        .map(it -> it.getDescription()));
    }

    private static boolean takes(JavaCodeUnit unit, Class<?> type) {
        return unit.getRawParameterTypes().stream().anyMatch(it -> it.isEquivalentTo(type));
    }
}
