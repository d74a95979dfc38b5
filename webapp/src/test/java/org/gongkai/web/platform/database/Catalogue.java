package org.gongkai.web.platform.database;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that migrations made, one line each: tables with columns, constraints, indexes, triggers, functions, sequences. */
final class Catalogue {
    private static final List<String> QUESTIONS = List.of("""
            select 'table ' || c.oid::regclass || ' ' || a.attnum || ' ' || a.attname || ' '
                || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
                || ' ' || a.attidentity::text || a.attgenerated::text || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            join pg_namespace n on n.oid = c.relnamespace
            left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
            where n.nspname in (:modules) and c.relkind in ('r', 'v', 'm') and a.attnum > 0 and not a.attisdropped
            """, """
            select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(k.oid)
            from pg_constraint k join pg_namespace n on n.oid = k.connamespace where n.nspname in (:modules)
            """, """
            select 'index ' || pg_get_indexdef(i.indexrelid) from pg_index i join pg_class c on c.oid = i.indexrelid
            join pg_namespace n on n.oid = c.relnamespace where n.nspname in (:modules)
            """, """
            select 'trigger ' || pg_get_triggerdef(t.oid) from pg_trigger t join pg_class c on c.oid = t.tgrelid
            join pg_namespace n on n.oid = c.relnamespace where n.nspname in (:modules) and not t.tgisinternal
            """, """
            select 'function ' || pg_get_functiondef(p.oid) from pg_proc p
            join pg_namespace n on n.oid = p.pronamespace where n.nspname in (:modules)
            """, """
            select 'sequence ' || schemaname || '.' || sequencename || ' ' || data_type from pg_sequences
            where schemaname in (:modules)
            """);

    private Catalogue() {}

    /** Sorted lines; equal for databases that cannot be told apart. */
    static List<String> of(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        return QUESTIONS.stream()
                .flatMap(question -> lines(jdbc, question))
                .sorted()
                .toList();
    }

    private static Stream<String> lines(JdbcClient jdbc, String question) {
        return jdbc
                .sql(question)
                .param("modules", Migrations.MODULES)
                .query((row, _) -> row.getString(1))
                .list()
                .stream();
    }
}
