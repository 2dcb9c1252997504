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

/** Maps records to BSON documents and back. Component names become field names, and no Java class name is stored. */
public final class Codecs {

    private static final CodecRegistry REGISTRY = fromRegistries(
            fromCodecs(
                    new TextCodec<>(Currency.class, Currency::getCurrencyCode, Currency::getInstance),
                    new TextCodec<>(Locale.class, Locale::toLanguageTag, Locale::forLanguageTag),
                    new TextCodec<>(URI.class, URI::toString, URI::create),
                    new TextCodec<>(PeriodCode.class, PeriodCode::text, PeriodCode::new)),
            fromProviders(new SealedTypeCodecProvider(), new RecordCodecProvider(), new ListCodecProvider()),
            MongoClientSettings.getDefaultCodecRegistry());

    private Codecs() {}

    /** Returns the codecs for records, sealed interfaces of records and the value types that are stored as text. */
    public static CodecRegistry registry() {
        return REGISTRY;
    }
}
