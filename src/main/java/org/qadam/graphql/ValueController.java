package org.qadam.graphql;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qadam.access.View;
import org.qadam.figure.Display;
import org.qadam.figure.Words;
import org.qadam.shared.Figure;
import org.qadam.shared.Figure.Absent;
import org.qadam.shared.Figure.Comparator;
import org.qadam.shared.Figure.Stated;
import org.qadam.shared.LocalText;
import org.qadam.shared.Money;
import org.qadam.shared.Reason;
import org.qadam.shared.When;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Formats values in the languages of the view. */
@Controller
class ValueController {

    @SchemaMapping
    String text(LocalText words, @ContextValue View view) {
        return view.translate(words).text();
    }

    @SchemaMapping
    Locale language(LocalText words, @ContextValue View view) {
        return Locale.of(view.translate(words).language());
    }

    @SchemaMapping
    boolean fallback(LocalText words, @ContextValue View view) {
        return view.translate(words).fallback();
    }

    @SchemaMapping
    String text(When when, @ContextValue View view) {
        return Words.in(view.languages()).when(when);
    }

    @SchemaMapping
    String text(Money money, @ContextValue View view) {
        return Words.in(view.languages()).money(money);
    }

    @SchemaMapping
    String text(Figure figure, @ContextValue View view) {
        return Words.in(view.languages()).format(figure, Display.NUMBER).text();
    }

    @SchemaMapping
    @Nullable
    Comparator comparator(Figure figure) {
        return figure instanceof Stated it ? it.comparator() : null;
    }

    @SchemaMapping
    @Nullable
    BigDecimal number(Figure figure) {
        return figure instanceof Stated it ? it.number() : null;
    }

    @SchemaMapping
    @Nullable
    Reason absent(Figure figure) {
        return figure instanceof Absent it ? it.reason() : null;
    }
}
