package org.gongkai.web.organization.store;

import java.util.Optional;
import org.gongkai.web.organization.workbook.StagedStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Workbooks in rows, one for each account. */
@Repository
class SqlStagedStore implements StagedStore {
    private final JdbcClient database;

    SqlStagedStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public long keep(long account, byte[] workbook) {
        forget(account);
        return database.sql(
                        "insert into organization.staged (account, workbook) values (:account, :bytes) returning id")
                .param("account", account)
                .param("bytes", workbook)
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<byte[]> find(long account, long id) {
        return database.sql("select workbook from organization.staged where account = :account and id = :id")
                .param("account", account)
                .param("id", id)
                .query((row, _) -> row.getBytes("workbook"))
                .optional();
    }

    @Override
    public void forget(long account) {
        database.sql("delete from organization.staged where account = :account")
                .param("account", account)
                .update();
    }
}
