package org.qadam.bench.plain;

import org.jspecify.annotations.Nullable;
import org.qadam.bench.CommandCount;
import org.qadam.event.Event;
import org.qadam.event.Memorandum;
import org.qadam.indicator.Indicator;
import org.qadam.place.Place;
import org.qadam.plan.ReformPlan;
import org.qadam.plan.ReformStep;
import org.qadam.project.Project;
import org.qadam.statement.Statement;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The fields of Query that the documents of the benchmark select. */
@Controller
class RootController {

    private final Documents documents;
    private final CommandCount commands;

    RootController(Documents documents, CommandCount commands) {
        this.documents = documents;
        this.commands = commands;
    }

    @GetMapping(CommandCount.PATH)
    @ResponseBody
    String commands() {
        return String.valueOf(commands.count());
    }

    @QueryMapping
    @Nullable
    Project project(@Argument String code) {
        return documents.find(Project.class, code);
    }

    @QueryMapping
    Connection<Project> projects(
            @Argument @Nullable Filter filter, @Argument @Nullable Order sort, @Argument @Nullable Integer first) {
        var order = sort != null && sort.by().equals("CODE") ? Documents.BY_CODE : Documents.BY_DAY;
        return documents.page(Project.class, filter, order, first);
    }

    @QueryMapping
    @Nullable
    Indicator indicator(@Argument String code) {
        return documents.find(Indicator.class, code);
    }

    @QueryMapping
    Connection<Statement> statements(@Argument @Nullable Filter filter, @Argument @Nullable Integer first) {
        return documents.page(Statement.class, filter, Documents.BY_DAY, first);
    }

    @QueryMapping
    @Nullable
    ReformPlan reformPlan(@Argument String code) {
        return documents.find(ReformPlan.class, code);
    }

    @QueryMapping
    @Nullable
    ReformStep reformStep(@Argument String plan, @Argument int number) {
        return documents.find(ReformStep.class, ReformStep.code(plan, number));
    }

    @QueryMapping
    @Nullable
    Event event(@Argument String code) {
        return documents.find(Event.class, code);
    }

    @QueryMapping
    Connection<Event> events(@Argument @Nullable Filter filter, @Argument @Nullable Integer first) {
        return documents.page(Event.class, filter, Documents.BY_DAY, first);
    }

    @QueryMapping
    Connection<Memorandum> memoranda(@Argument @Nullable Integer first) {
        return documents.page(Memorandum.class, null, Documents.BY_DAY, first);
    }

    @QueryMapping
    Connection<Place> places(@Argument @Nullable Filter filter, @Argument @Nullable Integer first) {
        return documents.page(Place.class, filter, Documents.BY_CODE, first);
    }

    /** The order of a list; the direction is always ascending. */
    record Order(String by) {}
}
