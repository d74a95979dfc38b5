package org.gongkai.web.search.indexing;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.gongkai.web.search.Search;
import org.gongkai.web.search.SearchableKind;
import org.gongkai.web.search.Suggestions;
import org.gongkai.web.search.engine.SearchEngine;
import org.gongkai.web.search.engine.lucene.LuceneEngine;
import org.gongkai.web.search.text.DocumentTerms;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index of the data folder; one that is damaged is thrown away, as it can be made again from the database. */
@Configuration(proxyBeanMethods = false)
class SearchWiring {
    private static final Log LOG = LogFactory.getLog(SearchWiring.class);

    @Bean
    SearchEngine searchEngine(@Value("${gongkai.data:}") String dataFolder) throws IOException {
        return dataFolder.isBlank()
                ? LuceneEngine.inMemory()
                : open(Path.of(dataFolder, "search", "terms-" + DocumentTerms.EDITION));
    }

    @Bean
    Search search(SearchEngine engine, List<SearchableKind> kinds) {
        return new Search(engine, kinds);
    }

    @Bean
    Suggestions suggestions(Search search) {
        return new Suggestions(search);
    }

    @Bean
    IndexKeeper indexKeeper(SearchEngine engine, List<SearchableKind> kinds) {
        return new IndexKeeper(engine, kinds);
    }

    private static SearchEngine open(Path folder) throws IOException {
        try {
            return LuceneEngine.in(folder);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("the index in " + folder + " cannot be opened and is made anew", e);
            empty(folder);
            return LuceneEngine.in(folder);
        }
    }

    private static void empty(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
