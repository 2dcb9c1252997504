package org.qadam.plan;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.qadam.access.Scope;
import org.qadam.access.View;
import org.qadam.repository.DocumentRepositories;
import org.qadam.repository.DocumentRepository;
import org.qadam.repository.PageRequest;
import org.qadam.repository.SortOrder;
import org.qadam.repository.Window;
import org.qadam.shared.NotFoundException;
import org.springframework.stereotype.Component;

/** The numbered steps of plans. */
@Component
public class ReformSteps {

    private static final SortOrder BY_NUMBER = SortOrder.by("number");

    private final DocumentRepository<ReformStep> repository;

    ReformSteps(DocumentRepositories repositories) {
        this.repository = repositories.create("reformSteps", ReformStep.class, Scope::everything, "plan");
    }

    public ReformStep getReformStep(View view, String plan, int number) {
        var code = ReformStep.code(plan, number);
        return repository.find(view, code).orElseThrow(() -> new NotFoundException("reform step", code, "number"));
    }

    public Map<String, ReformStep> find(View view, Collection<String> codes) {
        return repository.find(view, codes);
    }

    /** In the order of their numbers. */
    public List<ReformStep> findOfPlan(View view, String plan) {
        return repository.find(view, eq("plan", plan)).stream()
                .sorted(Comparator.comparingInt(ReformStep::number))
                .toList();
    }

    Map<String, Window<ReformStep>> pagesOfPlans(View view, Collection<String> plans, PageRequest page) {
        return repository.pages(view, "plan", plans, empty(), BY_NUMBER, page);
    }
}
