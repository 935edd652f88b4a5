/** De stappen van de monitor op Apache Spark, voor landelijke microdata op meer machines. */
@NullMarked
package nl.loont.monitor.spark;

import org.jspecify.annotations.NullMarked;
