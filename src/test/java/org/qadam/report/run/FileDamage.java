package org.qadam.report.run;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import java.util.Arrays;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.ObjectId;

/** What can happen to a stored file of one chunk. */
enum FileDamage {
    ONE_BYTE_CHANGED {
        @Override
        void inflict(MongoCollection<Document> chunks, Document original) {
            var bytes = bytes(original);
            bytes[bytes.length / 2]++;
            replace(chunks, original, new Binary(bytes));
        }
    },
    LAST_BYTE_MISSING {
        @Override
        void inflict(MongoCollection<Document> chunks, Document original) {
            var bytes = bytes(original);
            replace(chunks, original, new Binary(Arrays.copyOf(bytes, bytes.length - 1)));
        }
    },
    ONE_BYTE_MORE {
        @Override
        void inflict(MongoCollection<Document> chunks, Document original) {
            var bytes = bytes(original);
            replace(chunks, original, new Binary(Arrays.copyOf(bytes, bytes.length + 1)));
        }
    },
    ONE_CHUNK_MORE {
        @Override
        void inflict(MongoCollection<Document> chunks, Document original) {
            chunks.insertOne(
                    new Document(original).append("_id", new ObjectId()).append("n", 1));
        }
    },
    CHUNK_MISSING {
        @Override
        void inflict(MongoCollection<Document> chunks, Document original) {
            chunks.deleteOne(eq(original.get("_id")));
        }
    },
    CHUNK_WITHOUT_DATA {
        @Override
        void inflict(MongoCollection<Document> chunks, Document original) {
            var chunk = new Document(original);
            chunk.remove("data");
            chunks.replaceOne(eq(original.get("_id")), chunk);
        }
    },
    DATA_OF_ANOTHER_TYPE {
        @Override
        void inflict(MongoCollection<Document> chunks, Document original) {
            replace(chunks, original, "text");
        }
    };

    abstract void inflict(MongoCollection<Document> chunks, Document original);

    private static byte[] bytes(Document chunk) {
        return chunk.get("data", Binary.class).getData().clone();
    }

    private static void replace(MongoCollection<Document> chunks, Document original, Object data) {
        chunks.replaceOne(eq(original.get("_id")), new Document(original).append("data", data));
    }
}
