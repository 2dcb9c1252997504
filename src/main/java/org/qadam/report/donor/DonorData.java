package org.qadam.report.donor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.qadam.indicator.Indicator;
import org.qadam.organisation.Organisation;
import org.qadam.plan.ReformPlan;
import org.qadam.project.Project;
import org.qadam.report.content.EventData;
import org.qadam.statement.Statement;

/**
 * Data read for a donor report, at one position and in one view.
 *
 * @param donor donor that the report is for
 * @param indicators indicators of the project and of the plans that it serves
 * @param statements statements on these indicators
 * @param events events that name the project
 * @param organisations participants of the project
 */
record DonorData(
        String donor,
        Project project,
        Map<String, ReformPlan> plans,
        Map<String, Indicator> indicators,
        List<Statement> statements,
        EventData events,
        Map<String, Organisation> organisations) {

    List<Statement> ofProject() {
        return statements.stream()
                .filter(it -> it.owner().equals(project.code()))
                .toList();
    }

    /** Returns the statements on indicators of plans, in the order of plans and indicators. */
    List<Statement> ofPlans() {
        return statements.stream()
                .filter(it -> plans.containsKey(it.owner()) && indicators.containsKey(it.indicator()))
                .sorted(Comparator.comparing(Statement::owner).thenComparing(Statement::indicator))
                .toList();
    }
}
