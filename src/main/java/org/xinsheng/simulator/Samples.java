package org.xinsheng.simulator;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xinsheng.core.PhoneNumber;

/** A dozen conversations, all invented, that show what comes in: dialect, fragments, co-workers, danger. */
@Component
@Profile({"embedded", "test"})
class Samples {

    private static final Logger LOG = LoggerFactory.getLogger(Samples.class);
    private static final Duration BETWEEN_TEXTS = Duration.ofMillis(1200);

    /** What one person says; every text is sent by itself. */
    record Sample(String phone, List<String> texts) {}

    static final List<Sample> ALL = List.of(
            new Sample("+8619900000011", List.of("我们9个人在滨江花园二期扎钢筋，老板老邵差5万4工钱", "从3月干到6月，一分没给", "芝罘区，通世路那边")),
            new Sample("+8619900000012", List.of("你好 滨江花园二期的 跟老邵干的 连我9个人的工资54000到现在没有发", "芝罘区的工地")),
            new Sample("+8619900000013", List.of("俺在龙口海岱机械有限公司开车床，压了俺三个月工资，一个月6800", "俺自己，厂里还有没有别人不知道")),
            new Sample("+8619900000014", List.of("老板娘把店关咯跑路咯，小龙虾店，芝罘区二马路嘞", "我跟两个服务员，总共一万二没得发", "七月和八月")),
            new Sample("+8619900000015", List.of("工资再不给我就从楼顶跳下去，反正也没法活了")),
            new Sample(
                    "+8619900000016", List.of("绿洲体育馆装修，刮大白的，宏发装饰公司", "欠我和我兄弟2万3千5", "去年11月到今年1月的", "不是2万3千5，是2万5千3")),
            new Sample("+8619900000017", List.of("我是包工头，甲方欠我工程款80万，里头有20个工人的工资36万", "黄河路改造项目，莱山区")),
            new Sample("+8619900000018", List.of("在吗", "我想问一下怎么要工资")),
            new Sample("+8619900000019", List.of("干保洁的，远洁物业公司，十二三个人", "每个人欠两个月，一月2600", "福山区万福小区")),
            new Sample("+8619900000020", List.of("在工地把脚砸了老板不给看病，工资也欠我四千", "中建海岸项目，塔吊旁边那栋，开发区")),
            new Sample("+8619900000021", List.of("老板说没钱，叫我们等，都等了大半年了", "四十来号人都在工地门口等着呢，明天一起去路上堵车", "牟平区金山湾工地，欠三十多万")),
            new Sample("+8619900000022", List.of("谢谢你们，上次那个老周把钱结了")));

    private final Phone phone;
    private final AtomicBoolean playing = new AtomicBoolean();

    Samples(Phone phone) {
        this.phone = phone;
    }

    static int texts() {
        return ALL.stream().mapToInt(sample -> sample.texts().size()).sum();
    }

    /** Plays them all in the background, each text with an id of its own; does nothing while they are playing. */
    void play() {
        if (playing.compareAndSet(false, true)) {
            Thread.ofVirtual().name("samples").start(this::playAll);
        }
    }

    private void playAll() {
        try {
            for (Sample sample : ALL) {
                for (String text : sample.texts()) {
                    phone.send(new PhoneNumber(sample.phone()), text);
                    Thread.sleep(BETWEEN_TEXTS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.warn("the samples stopped: the webhook could not be reached", e);
        } finally {
            playing.set(false);
        }
    }
}
