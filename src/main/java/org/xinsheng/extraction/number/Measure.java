package org.xinsheng.extraction.number;

/** What a number counts, by the word behind it. */
enum Measure {
    YUAN,
    /** 人, 名, 个工友. */
    PEOPLE,
    /** A bare 个, most often people. */
    PIECE,
    DAY,
    HOUR,
    /** 个月: a length. */
    MONTHS,
    /** 年 as a length. */
    YEARS,
    /** 月, 月份: a month of the calendar. */
    MONTH_NAME,
    /** 年 behind two or four digits. */
    YEAR_NAME,
    /** 号, 日. */
    DATE,
    /** 趟, 条, 吨, 次: work that is paid by the piece, or times. */
    WORK,
    /** What is never money, people or time: 岁, 楼, 标段, %, an account number. */
    OTHER,
    /** Nothing was said. */
    NONE
}
