package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.screening.sighting.Kind;
import org.gongkai.screening.sighting.Sighting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenerTest {
    private static final Screener SCREENER = new Screener();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "申请人张建国，身份证号370828198503124495，已受理。   | RESIDENT_ID=370828198503124495",
                "（37082819850312468X）                       | RESIDENT_ID=37082819850312468X",
                "证件：３７０８２８１９８５０３１２４４９５          | RESIDENT_ID=３７０８２８１９８５０３１２４４９５",
                "证件 370828 19850312 4495                    | RESIDENT_ID=370828 19850312 4495",
                "身份证：370828850312451                       | RESIDENT_ID=370828850312451",
                "身份证号 370828198503124497                   | RESIDENT_ID=370828198503124497",
                "370828198503**4495                           | RESIDENT_ID=370828198503**4495",
                "可拨打13812345678联系                         | MOBILE=13812345678",
                "电话：+86 138-1234-5678                       | MOBILE=86 138-1234-5678",
                "家庭电话：0537-8741203                        | LANDLINE=0537-8741203",
                "卡号 6222 0212 0300 1234 565                 | BANK_ACCOUNT=6222 0212 0300 1234 565",
                "张建国，现住柳湾镇东柳村3组12号。                | HOME_ADDRESS=柳湾镇东柳村3组12号",
                "肇事车辆鲁H·6K215停在路边                      | PLATE=鲁H·6K215",
                "请发邮件至liuwan2020@163.com报名               | MAILBOX=liuwan2020@163.com",
                "加微信号：liuwan_2020                         | MESSENGER=liuwan_2020",
                "患者李秀英经治疗好转。                          | HEALTH=李秀英",
                "孤儿王小宝每月领取生活费。                       | MINOR=王小宝",
                "低保户赵德贵家庭已退出。                         | WELFARE=赵德贵",
                "机密★10年                                    | SECRET_MARK=机密★10年",
                "内部资料 注意保存                              | INTERNAL_MARK=内部资料 注意保存"
            })
    void it_finds(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "身份证号370828********4495",
                "统一社会信用代码113708280043326001",
                "索引号 113708280043326001/2024-02411",
                "项目编号370828202400123456",
                "合同编号：13812345678",
                "总投资13812345678元",
                "咨询电话：0537-8741203",
                "监督举报电话12345",
                "户名：柳湾镇财政所，账号：9150115010142050001234",
                "办公地址：柳湾镇人民路12号",
                "文号：临政发〔2025〕12号",
                "邮箱：lwz@linhe.gov.cn",
                "患者李某某经治疗好转。",
                "全镇共有残疾人120人，孤儿3人。",
                "低保户王**家庭",
                "经保密审查，未发现涉及国家秘密的内容。",
                "本制度所称商业秘密，是指……",
                "内部审计工作制度",
                ""
            })
    void it_leaves_alone(String text) {
        assertThat(told(text)).isEmpty();
    }

    @Test
    void a_column_tells_what_stands_in_it() {
        String list = "柳湾镇城乡低保对象名单\n序号\t户主姓名\t家庭住址\t联系电话\t一卡通账号\n"
                + "1\t赵德贵\t东柳村3组12号\t8741203\t915011501014205\n2\t钱桂香\t东柳村\t无\t无";

        assertThat(told(list))
                .isEqualTo(
                        "WELFARE=赵德贵;HOME_ADDRESS=东柳村3组12号;LANDLINE=8741203;BANK_ACCOUNT=915011501014205;WELFARE=钱桂香");
    }

    @Test
    void a_place_is_told_in_the_text_that_was_given() {
        String text = "\u200b证件：37\u200b0828198503124495。";

        Sighting found = SCREENER.screen(text, DAY).getFirst();

        assertThat(text.substring(found.from(), found.to())).isEqualTo("37\u200b0828198503124495");
    }

    @ParameterizedTest
    @CsvSource({
        "依据《合同法》签订, DATED_LAW, 《中华人民共和国民法典》",
        "报县国土资源局备案, DATED_ORGAN, 自然资源局",
        "请按装路灯, WRONG_WORD, 安装",
        "临政发[2025]12号, DATED_PHRASE, 发〔202"
    })
    void a_wording_is_told_with_what_should_stand_there(String text, Kind kind, String right) {
        assertThat(SCREENER.screen(text, DAY)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(kind);
            assertThat(one.advice().orElseThrow().right()).isEqualTo(right);
            assertThat(one.advice().orElseThrow().source()).isNotBlank();
            assertThat(one.masked()).isEmpty();
        });
    }

    @Test
    void a_law_that_was_in_force_is_no_mistake() {
        assertThat(SCREENER.screen("依据《合同法》签订", LocalDate.of(2020, 12, 31))).isEmpty();
        assertThat(SCREENER.screen("依据《合同法》签订", LocalDate.of(2021, 1, 1))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"原县国土资源局", "《劳动合同法》", "公布署名", "依照已废止的《合同法》"})
    void what_speaks_of_the_past_or_only_looks_alike_is_left_alone(String text) {
        assertThat(SCREENER.screen(text, DAY)).isEmpty();
    }

    @Test
    void every_digit_of_another_script_counts() {
        String text = "𝟏𝟑𝟖𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖";

        assertThat(SCREENER.screen(text, DAY)).extracting(Sighting::found).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource({
        "370828198503124495, 3708**********4495",
        "370828 19850312 4495, 3708** ******** 4495",
        "13812345678, 138****5678",
        "138-1234-5678, 138-****-5678",
        "6222021203001234565, ***************4565",
        "鲁H·6K215, 鲁H·***15",
        "liuwan2020@163.com, l*********@163.com",
        "低保户赵德贵, 赵**",
        "现住柳湾镇东柳村3组12号, 柳湾镇东柳村*****"
    })
    void a_mask_covers_what_gives_a_person_away(String text, String expected) {
        assertThat(SCREENER.screen(text, DAY))
                .singleElement()
                .satisfies(one -> assertThat(one.masked()).contains(expected));
    }

    private static String told(String text) {
        List<Sighting> all = SCREENER.screen(text, DAY);
        return all.stream().map(one -> one.kind() + "=" + one.found()).collect(Collectors.joining(";"));
    }
}
