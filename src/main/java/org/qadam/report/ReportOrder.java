package org.qadam.report;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qadam.access.Caller;
import org.qadam.access.Role;
import org.qadam.project.Project;
import org.qadam.register.WorkingCopy;
import org.qadam.shared.NotFoundException;

/** An order while it is decided: the caller, the input, and the register at one position. */
public record ReportOrder(Caller caller, ReportOrderInput input, WorkingCopy copy) {

    public boolean isByEditor() {
        return caller.is(Role.EDITOR);
    }

    /**
     * Returns a project on which the caller may order: an editor on any, a liaison on those of their donors. A missing and a
     * foreign project are refused alike.
     */
    public Project project(@Nullable String code, Supplier<NotFoundException> refusal) {
        return copy.find(Project.class, Objects.requireNonNull(code))
                .filter(it -> isByEditor() || it.donors().stream().anyMatch(caller.donors()::contains))
                .orElseThrow(refusal);
    }
}
