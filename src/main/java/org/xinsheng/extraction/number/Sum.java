package org.xinsheng.extraction.number;

/**
 * A sum of money with what it stands for.
 *
 * @param unit of a rate the piece it is paid by: 天, 趟, 吨; else ""
 * @param times how often a payment was made, mostly 1: 给过3次每次1000
 * @param owedBefore whether the clause speaks of arrears before the sum
 */
record Sum(Counted counted, Role role, String unit, int times, boolean owedBefore) {

    long min() {
        return counted.quantity().min() * times;
    }

    long max() {
        return counted.quantity().max() * times;
    }

    boolean vague() {
        return counted.quantity().isVague();
    }

    int start() {
        return counted.start();
    }

    int end() {
        return counted.end();
    }

    boolean is(Role other) {
        return role == other;
    }

    Sum as(Role other) {
        return new Sum(counted, other, unit, times, owedBefore);
    }
}
