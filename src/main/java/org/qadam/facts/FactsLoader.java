package org.qadam.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qadam.register.ImportRule;
import org.qadam.register.Register;
import org.qadam.repository.DocumentRepositories;
import org.qadam.shared.Document;
import org.qadam.shared.GlyphCoverage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads the first data set at the start. All files are read and checked first. Then the records that differ from the
 * register are recorded as one revision, or as several ones if one cannot hold them. A start that follows an interrupted
 * load records the rest. Records that another author has changed, or that are withdrawn, are not recorded again but listed
 * in the log. A load that exceeds its time limit is given up, and the application starts with the records that it has.
 */
@Component
@ConditionalOnBooleanProperty("qadam.facts.load")
final class FactsLoader implements SmartLifecycle {

    private final FactsProperties settings;
    private final FactsReader reader;
    private final Register register;
    private final DocumentRepositories repositories;
    private final Map<Class<?>, ImportRule<?>> rules;
    private volatile Optional<String> finding = Optional.empty();
    private boolean running;

    FactsLoader(
            FactsProperties settings,
            GlyphCoverage glyphs,
            Register register,
            DocumentRepositories repositories,
            List<ImportRule<?>> rules) {
        this.settings = settings;
        this.reader = new FactsReader(settings.folder(), glyphs);
        this.register = register;
        this.repositories = repositories;
        this.rules = rules.stream().collect(Collectors.toMap(ImportRule::type, it -> it));
    }

    @Override
    public void start() {
        var documents = new ArrayList<Document>();
        repositories.types().forEach((name, type) -> {
            var file = name + ".yaml";
            if (reader.has(file)) {
                documents.addAll(reader.read(file, type));
            }
        });
        var facts = new FactsImport(repositories, rules, documents, settings.folder());
        finding = new FactsLoad(register, facts, settings.timeLimit()).run();
        running = true;
    }

    /** Returns why the data set is not complete; empty if it is. */
    Optional<String> finding() {
        return finding;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Returns the phase after that of the register and before that of the web server. */
    @Override
    public int getPhase() {
        return 1;
    }
}
