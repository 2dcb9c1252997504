package org.qadam.mongo;

import static org.bson.codecs.configuration.CodecRegistries.fromCodecs;
import static org.bson.codecs.configuration.CodecRegistries.fromProviders;
import static org.bson.codecs.configuration.CodecRegistries.fromRegistries;

import com.mongodb.MongoClientSettings;
import java.net.URI;
import java.util.Currency;
import java.util.Locale;
import org.bson.codecs.configuration.CodecRegistry;
import org.qadam.shared.PeriodCode;

/** How records become documents and documents records: the record is the document, and no class is named in it. */
public final class Codecs {

    private static final CodecRegistry REGISTRY = fromRegistries(
            fromCodecs(
                    new TextCodec<>(Currency.class, Currency::getCurrencyCode, Currency::getInstance),
                    new TextCodec<>(Locale.class, Locale::toLanguageTag, Locale::forLanguageTag),
                    new TextCodec<>(URI.class, URI::toString, URI::create),
                    new TextCodec<>(PeriodCode.class, PeriodCode::text, PeriodCode::new)),
            fromProviders(new SealedTypeCodecProvider(), new RecordCodecProvider()),
            MongoClientSettings.getDefaultCodecRegistry());

    private Codecs() {}

    public static CodecRegistry registry() {
        return REGISTRY;
    }
}
