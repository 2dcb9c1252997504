package org.qadam.plan;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.qadam.access.Scope;
import org.qadam.access.View;
import org.qadam.shared.NotFoundException;
import org.qadam.shelf.Order;
import org.qadam.shelf.Page;
import org.qadam.shelf.Shelf;
import org.qadam.shelf.Shelves;
import org.qadam.shelf.Slice;
import org.springframework.stereotype.Component;

/** The numbered steps of plans. */
@Component
public class ReformSteps {

    private static final Order BY_NUMBER = Order.by("number");

    private final Shelf<ReformStep> shelf;

    ReformSteps(Shelves shelves) {
        this.shelf = shelves.open("reformSteps", ReformStep.class, Scope::everything, "plan");
    }

    public ReformStep getReformStep(View view, String plan, int number) {
        var code = ReformStep.code(plan, number);
        return shelf.find(view, code).orElseThrow(() -> new NotFoundException("reform step", code, "number"));
    }

    public Map<String, ReformStep> find(View view, Collection<String> codes) {
        return shelf.find(view, codes);
    }

    /** In the order of their numbers. */
    public List<ReformStep> findOfPlan(View view, String plan) {
        return shelf.find(view, eq("plan", plan)).stream()
                .sorted(Comparator.comparingInt(ReformStep::number))
                .toList();
    }

    Map<String, Slice<ReformStep>> pagesOfPlans(View view, Collection<String> plans, Page page) {
        return shelf.pages(view, "plan", plans, empty(), BY_NUMBER, page);
    }
}
