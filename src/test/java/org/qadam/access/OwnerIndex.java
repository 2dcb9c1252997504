package org.qadam.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.qadam.indicator.Indicator;
import org.qadam.narrative.Narrative;
import org.qadam.period.Period;
import org.qadam.project.Project;
import org.qadam.project.Transaction;
import org.qadam.register.Register;
import org.qadam.register.Request;
import org.qadam.register.WorkingCopy;
import org.qadam.report.Report;
import org.qadam.shared.Document;
import org.qadam.statement.Statement;
import org.qadam.statement.Statement.StatementState;

/** The donors and approval states of all documents in the register, read without a scope. */
final class OwnerIndex {

    private final Map<String, List<String>> donors = new HashMap<>();
    private final Set<String> unapproved = new HashSet<>();

    private OwnerIndex(WorkingCopy copy) {
        var projects = new HashMap<String, List<String>>();
        copy.all(Project.class).forEach(it -> projects.put(it.code(), it.donors()));
        donors.putAll(projects);
        copy.all(Project.class).forEach(it -> it.results().forEach(result -> donors.put(result.code(), it.donors())));
        copy.all(Period.class).forEach(it -> owned(it, it.owner(), projects));
        copy.all(Indicator.class).forEach(it -> owned(it, it.owner(), projects));
        copy.all(Statement.class).forEach(it -> owned(it, it.owner(), projects));
        copy.all(Transaction.class).forEach(it -> owned(it, it.owner(), projects));
        copy.all(Narrative.class).forEach(it -> owned(it, it.owner(), projects));
        copy.all(Report.class).forEach(it -> donors.put(it.code(), donors(it, projects)));
        copy.all(Statement.class).stream()
                .filter(it -> it.state() != StatementState.APPROVED)
                .forEach(it -> unapproved.add(it.code()));
        copy.all(Narrative.class).stream()
                .filter(it -> it.state() != StatementState.APPROVED)
                .forEach(it -> unapproved.add(it.code()));
    }

    /**
     * Reads the index inside a change that changes no document, because only changes read the register without a scope.
     */
    static OwnerIndex in(Register register) {
        var found = new ArrayList<OwnerIndex>();
        register.change(Caller.FACTS, new Request(UUID.randomUUID().toString(), ""), "test", "A test", copy -> {
            found.add(new OwnerIndex(copy));
            return List.of();
        });
        return found.getLast();
    }

    private static List<String> donors(Report report, Map<String, List<String>> projects) {
        return report.donor() == null
                ? projects.getOrDefault(String.valueOf(report.project()), List.of())
                : List.of(report.donor());
    }

    private void owned(Document document, String owner, Map<String, List<String>> projects) {
        if (projects.containsKey(owner)) {
            donors.put(document.code(), projects.get(owner));
        }
    }

    /** Returns the codes of records that are not approved, which only staff may see. */
    Set<String> unapproved() {
        return unapproved;
    }

    /** Returns the codes that a persona must not see. For a liaison these include all records of other donors. */
    Set<String> hiddenFrom(Persona who) {
        var hidden = new HashSet<>(who.isStaff() ? Set.<String>of() : unapproved);
        if (who.isLiaison()) {
            donors.forEach((code, owners) -> {
                if (!owners.contains(who.name())) {
                    hidden.add(code);
                }
            });
        }
        return hidden;
    }
}
