package org.qadam.report;

import java.util.List;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ReportKindController {

    private final ReportKinds kinds;

    ReportKindController(ReportKinds kinds) {
        this.kinds = kinds;
    }

    @QueryMapping
    List<ReportKindDescription> reportKinds() {
        return kinds.all().stream().map(ReportKindDescription::of).toList();
    }
}
