package org.xinsheng.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An administrative division of China by its six-digit code (GB/T 2260): {@code 370000} Shandong, {@code 370600} Yantai,
 * {@code 370602} Zhifu. The code of the city or county that runs a receiving number is its <em>service region</em>:
 * tenant, profile and first column of every key.
 *
 * @throws IllegalArgumentException if the value is not six digits
 */
public record RegionCode(@JsonValue String value) implements Comparable<RegionCode> {

    @JsonCreator
    public RegionCode {
        if (!value.matches("[1-9][0-9]{5}")) {
            throw new IllegalArgumentException("not a six-digit region code: " + value);
        }
    }

    public RegionCode province() {
        return new RegionCode(value.substring(0, 2) + "0000");
    }

    /** The city of a county, the region itself when it is a city or province. */
    public RegionCode city() {
        return new RegionCode(value.substring(0, 4) + "00");
    }

    public boolean isProvince() {
        return value.endsWith("0000");
    }

    public boolean isCity() {
        return value.endsWith("00") && !isProvince();
    }

    public boolean isCounty() {
        return !value.endsWith("00");
    }

    /** Whether {@code other} is this region or lies in it. */
    public boolean contains(RegionCode other) {
        if (isProvince()) {
            return province().equals(other.province());
        }
        return isCity() ? city().equals(other.city()) : equals(other);
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
