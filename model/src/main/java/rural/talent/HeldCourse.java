package rural.talent;

import java.io.Serializable;
import rural.place.Village;

/**
 * A course of this month.
 *
 * @param village whose households may sit in it
 * @param seats how many may
 * @param course what it is about
 * @param isOnline whether it is held over the network, and so only for those whom the network serves
 */
record HeldCourse(Village village, int seats, Course course, boolean isOnline) implements Serializable {}
