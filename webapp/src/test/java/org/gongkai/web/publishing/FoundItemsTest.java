package org.gongkai.web.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.files.KeptFiles;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.model.PublicItems;
import org.gongkai.web.publishing.model.Step;
import org.gongkai.web.search.SearchDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class FoundItemsTest {
    private static final SmallTown TOWN = new SmallTown();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void items_asked_for_together_are_the_same_as_one_by_one() {
        FoundItems found = found(new ArrayList<>());
        Item plain = TOWN.published("关于停水的公告");
        Item withFile = publishedWithFile();
        Item draft = TOWN.draft("草稿");
        Item withdrawn = TOWN.published("关于限行的通告");
        TOWN.act(TOWN.signer, withdrawn, ItemAction.WITHDRAW, Opinion.of("已经失效"));
        List<String> ids = LongStream.of(plain.id(), withFile.id(), draft.id(), withdrawn.id(), 999_999)
                .mapToObj(Long::toString)
                .toList();
        Map<String, SearchDocument> documents = found.documents(ids);
        assertThat(documents).containsOnlyKeys(ids.get(0), ids.get(1));
        assertThat(documents.get(ids.get(0)))
                .isEqualTo(found.document(ids.get(0)).orElseThrow());
        assertThat(documents.get(ids.get(1)))
                .isEqualTo(found.document(ids.get(1)).orElseThrow());
        assertThat(found.document(ids.get(1)).orElseThrow().wording().attached())
                .containsExactly(new SearchDocument.Attached("名单.txt", "张三、李四"));
        assertThat(found.document(ids.get(0)).orElseThrow().origin().bodyName()).isEqualTo("柳湾镇");
        assertThat(found.document(ids.get(3))).isEmpty();
    }

    @Test
    void many_items_are_asked_for_in_as_many_questions_as_one() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ids.add(Long.toString(TOWN.published("第 " + i + " 号通告").id()));
        }
        List<String> forAll = new ArrayList<>();
        assertThat(found(forAll).documents(ids)).hasSize(12);
        List<String> forOne = new ArrayList<>();
        assertThat(found(forOne).documents(ids.subList(0, 1))).hasSize(1);
        assertThat(forAll).isEqualTo(forOne).hasSize(2);
    }

    @Test
    void what_a_version_says_is_read_once_and_what_its_body_is_called_each_time() {
        Item item = TOWN.published("关于修路的通告");
        List<String> questions = new ArrayList<>();
        FoundItems found = found(questions);
        Map<String, SearchDocument> first = shown(found, item);
        assertThat(first).isEqualTo(found.documents(List.of(String.valueOf(item.id()))));
        questions.clear();
        assertThat(shown(found, item)).isEqualTo(first);
        assertThat(questions).containsExactly("seen", "shortNames");
        Agencies agencies = TOWN.context.bean(Agencies.class);
        agencies.rename(TOWN.town.id(), "柳湾新镇人民政府", "柳湾新镇", LocalDate.of(2020, 1, 1));
        assertThat(bodyName(shown(found, item))).isEqualTo("柳湾新镇");
        agencies.rename(TOWN.town.id(), "柳湾镇人民政府", "柳湾镇", LocalDate.of(2020, 1, 2));
        assertThat(bodyName(shown(found, item))).isEqualTo("柳湾镇");
    }

    @Test
    void another_version_is_read_anew_and_none_is_found_once_it_is_withdrawn() {
        Item item = TOWN.published("关于停电的通告");
        FoundItems found = found(new ArrayList<>());
        assertThat(title(shown(found, item))).isEqualTo("关于停电的通告");
        Item again = TOWN.act(TOWN.contributor, item, ItemAction.REVISE, Opinion.NONE);
        Item other = TOWN.publishing.rewrite(
                TOWN.contributor, again.id(), again.revision(), Content.of("关于停电的通告（更正）", "各村：\n改为明天。"));
        assertThat(title(shown(found, item))).isEqualTo("关于停电的通告");
        Item revised = TOWN.onwardTo(Step.PUBLISHED, other);
        assertThat(title(shown(found, item))).isEqualTo("关于停电的通告（更正）");
        TOWN.act(TOWN.signer, revised, ItemAction.WITHDRAW, Opinion.of("已经失效"));
        assertThat(shown(found, item)).isEmpty();
    }

    @Test
    void items_that_are_known_and_others_are_shown_by_one_question() {
        Item known = TOWN.published("关于体检的通知");
        Item withFile = publishedWithFile();
        Item draft = TOWN.draft("没有公开");
        List<String> questions = new ArrayList<>();
        FoundItems found = found(questions);
        found.shown(List.of(String.valueOf(known.id())));
        questions.clear();
        List<String> ids = LongStream.of(known.id(), withFile.id(), draft.id())
                .mapToObj(Long::toString)
                .toList();
        assertThat(found.shown(ids))
                .isEqualTo(found(new ArrayList<>()).documents(ids))
                .hasSize(2);
        assertThat(questions).containsExactly("seen", "shortNames");
    }

    private static Map<String, SearchDocument> shown(FoundItems found, Item item) {
        return found.shown(List.of(String.valueOf(item.id())));
    }

    private static String title(Map<String, SearchDocument> documents) {
        return documents.values().iterator().next().wording().title();
    }

    private static String bodyName(Map<String, SearchDocument> documents) {
        return documents.values().iterator().next().origin().bodyName();
    }

    private static Item publishedWithFile() {
        Item draft = TOWN.attach(TOWN.contributor, TOWN.draft("关于名单的公示"), "名单.txt", "张三、李四");
        return TOWN.onwardTo(Step.PUBLISHED, draft);
    }

    private static FoundItems found(List<String> questions) {
        return new FoundItems(
                noting(PublicItems.class, TOWN.portal, questions),
                noting(Agencies.class, TOWN.context.bean(Agencies.class), questions),
                TOWN.context.bean(KeptFiles.class));
    }

    private static <T> T noting(Class<T> door, T behind, List<String> questions) {
        return door.cast(Proxy.newProxyInstance(door.getClassLoader(), new Class<?>[] {door}, (_, method, values) -> {
            questions.add(method.getName());
            try {
                return method.invoke(behind, values);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
