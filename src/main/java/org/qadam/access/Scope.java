package org.qadam.access;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.qadam.access.DonorProjects.Owners;

/**
 * The documents that a caller may see. Only this record defines these rights. Each method that returns a MongoDB filter
 * gives the scope filter for one kind of collection. A repository adds its scope filter to every query.
 *
 * @param owners for a liaison, the projects of their donors and all plans; empty for every other caller
 */
public record Scope(Caller caller, Owners owners) {

    private static final Bson NOTHING = new Document("_id", new Document("$in", List.of()));

    /**
     * Returns the filter for plans, steps, places, organisations, sources and events: every caller with a role sees
     * all.
     */
    public Bson everything() {
        return caller.roles().isEmpty() ? NOTHING : empty();
    }

    /**
     * Returns the filter for projects: a liaison sees those of their donors, other callers with a role see all.
     *
     * @param codeField name of the field that holds the project's code
     */
    public Bson projects(String codeField) {
        if (seesEveryProject()) {
            return empty();
        }
        return isLiaison() ? in(codeField, owners.projects()) : NOTHING;
    }

    /**
     * Returns the filter for records that belong to a plan or a project: a liaison sees those of plans and of their
     * donors' projects, other callers with a role see all.
     *
     * @param ownerField name of the field that holds the owner's code
     */
    public Bson owned(String ownerField) {
        if (seesEveryProject()) {
            return empty();
        }
        return isLiaison() ? or(in(ownerField, owners.plans()), in(ownerField, owners.projects())) : NOTHING;
    }

    /**
     * Returns the filter for records that need approval: as {@link #owned}, but only editors, approvers and
     * administrators see records that are not approved.
     *
     * @param ownerField name of the field that holds the owner's code
     * @param stateField name of the field that holds the approval state
     */
    public Bson published(String ownerField, String stateField) {
        return isStaff() ? owned(ownerField) : and(owned(ownerField), eq(stateField, "APPROVED"));
    }

    /**
     * Returns the filter for reports: staff see all. A liaison sees those for their donors, and those for no donor on a
     * project of their donors. Others see those on a plan that were sent.
     */
    public Bson reports() {
        if (isStaff()) {
            return empty();
        }
        var rows = new ArrayList<Bson>();
        if (isLiaison()) {
            rows.add(in("donor", caller.donors()));
            rows.add(and(eq("donor", null), in("project", owners.projects())));
        }
        if (caller.is(Role.VIEWER, Role.DASHBOARD)) {
            rows.add(and(eq("project", null), in("state", "SENT", "RECEIVED")));
        }
        return rows.isEmpty() ? NOTHING : or(rows);
    }

    /**
     * Returns the filter for transactions: staff see all, a liaison those of their donors' projects, others none.
     *
     * @param projectField name of the field that holds the project's code
     */
    public Bson money(String projectField) {
        if (isStaff()) {
            return empty();
        }
        return isLiaison() ? in(projectField, owners.projects()) : NOTHING;
    }

    /** Returns whether the caller may see budgets, transactions and funding shares of a project, given by its code. */
    public boolean seesMoney(String project) {
        return isStaff() || (isLiaison() && owners.projects().contains(project));
    }

    /** Returns whether the caller may see a project, given by its code. */
    public boolean seesProject(String code) {
        return seesEveryProject() || (isLiaison() && owners.projects().contains(code));
    }

    private boolean seesEveryProject() {
        return isStaff() || caller.is(Role.VIEWER, Role.DASHBOARD);
    }

    private boolean isStaff() {
        return caller.is(Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR);
    }

    private boolean isLiaison() {
        return caller.is(Role.LIAISON);
    }
}
