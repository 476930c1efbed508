package foothold.service;

import foothold.domain.Entity;
import foothold.domain.flat.Shape;

import java.util.List;

/** Where all records of a shape can be had: from a file, or as they would be after some changes. */
@FunctionalInterface
public interface Records {

    /** All records of that shape. */
    <T extends Entity> List<T> all(Shape<T> shape);
}
