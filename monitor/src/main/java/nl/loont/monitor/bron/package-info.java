/** De brontabellen van de monitor: vinden, keuren en lezen van CSV en Parquet. */
@NullMarked
package nl.loont.monitor.bron;

import org.jspecify.annotations.NullMarked;
