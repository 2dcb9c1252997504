package org.qadam.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qadam.access.Caller;
import org.qadam.access.Role;
import org.qadam.access.Scopes;
import org.qadam.access.View;
import org.qadam.register.Replica;
import org.qadam.repository.DocumentRepository;
import org.qadam.source.Source;
import org.springframework.stereotype.Component;

/** Reads what a report prints: once, in the view of its addressee, at the position of its order. */
@Component
class ReportDataQuery {

    private final DonorDataQuery donors;
    private final StepsDataQuery steps;
    private final DocumentRepository<Source> sources;
    private final Scopes scopes;
    private final Replica replica;
    private final Clock clock;

    ReportDataQuery(
            DonorDataQuery donors,
            StepsDataQuery steps,
            DocumentRepository<Source> sources,
            Scopes scopes,
            Replica replica,
            Clock clock) {
        this.donors = donors;
        this.steps = steps;
        this.sources = sources;
        this.scopes = scopes;
        this.replica = replica;
        this.clock = clock;
    }

    ReportData fetch(Report report) {
        var view = view(report);
        var shown = RegisterState.of(report, replica.at(report.position()), clock.getZone());
        return switch (report.kind()) {
            case DONOR_PROGRESS ->
                new DonorReport(donors.read(view, report), shown).data(codes -> sources.find(view, codes));
            case MINISTRY_STEPS ->
                new StepsReport(steps.read(view, report.owner()), shown).data(codes -> sources.find(view, codes));
        };
    }

    private View view(Report report) {
        // Data are those of its position, rights are those of today.
        var scope = scopes.of(addressee(report.donor()), replica.head().position());
        return new View(scope, report.position(), List.of(report.language()), LocalDate.now(clock));
    }

    /** As a liaison of the donor would look, and for the ministry as everybody may. */
    private static Caller addressee(@Nullable String donor) {
        return donor == null
                ? new Caller(Caller.RUN.subject(), List.of(Role.VIEWER), List.of())
                : new Caller(Caller.RUN.subject(), List.of(Role.LIAISON), List.of(donor));
    }
}
