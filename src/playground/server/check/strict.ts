import * as z from 'zod/mini';

type Schema = z.ZodMiniType;

/** What the walk needs of the inner definitions of zod's schemas. */
interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly options?: readonly Schema[];
  readonly innerType?: Schema;
  readonly keyType?: Schema;
  readonly valueType?: Schema;
  readonly left?: Schema;
  readonly right?: Schema;
  readonly getter?: () => Schema;
  readonly checks?: readonly z.core.$ZodCheck<never>[];
}

/** Keys to let pass beside those of a schema, by the schema they belong to. */
export type Extras = ReadonlyMap<Schema, Readonly<Record<string, Schema>>>;

/**
 * Rebuilds a schema so that unknown keys are refused at every depth. As published the schemas let
 * them pass, and a misspelt field would go unnoticed.
 */
export function strict(schema: Schema, extras: Extras = new Map()): Schema {
  return new Rebuilder(extras).rebuild(schema);
}

class Rebuilder {
  readonly #extras: Extras;
  readonly #done = new Map<Schema, Schema>();

  constructor(extras: Extras) {
    this.#extras = extras;
  }

  rebuild(schema: Schema): Schema {
    const known = this.#done.get(schema);
    if (known !== undefined) return known;
    const built = this.#built(schema);
    this.#done.set(schema, built);
    return built;
  }

  #built(schema: Schema): Schema {
    const def = definition(schema);
    switch (def.type) {
      case 'object':
        return withChecks(this.#object({ ...def.shape, ...this.#extras.get(schema) }), def);
      case 'array':
        return withChecks(z.array(this.#inner(def.element)), def);
      case 'union':
        return withChecks(z.union((def.options ?? []).map((option) => this.rebuild(option))), def);
      case 'optional':
        return z.optional(this.#inner(def.innerType));
      case 'nullable':
        return z.nullable(this.#inner(def.innerType));
      case 'record':
        return withChecks(z.record(def.keyType as z.ZodMiniString, this.#inner(def.valueType)), def);
      case 'intersection':
        return this.#object({ ...shapeOf(def.left), ...shapeOf(def.right) });
      case 'lazy': {
        // Lazily again: components hold components.
        const getter = def.getter;
        return getter === undefined ? schema : z.lazy(() => this.rebuild(getter()));
      }
      default:
        return schema;
    }
  }

  #object(shape: Readonly<Record<string, Schema>>): Schema {
    return z.strictObject(
      Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, this.rebuild(value)])),
    );
  }

  #inner(schema: Schema | undefined): Schema {
    return schema === undefined ? z.unknown() : this.rebuild(schema);
  }
}

function definition(schema: Schema): Def {
  return schema._zod.def as unknown as Def;
}

/** The keys of an object schema, also behind a lazy one. */
function shapeOf(schema: Schema | undefined): Readonly<Record<string, Schema>> {
  if (schema === undefined) return {};
  const def = definition(schema);
  return def.type === 'lazy' ? shapeOf(def.getter?.()) : (def.shape ?? {});
}

function withChecks(schema: Schema, def: Def): Schema {
  const checks = def.checks ?? [];
  return checks.length === 0 ? schema : schema.check(...(checks as readonly z.core.$ZodCheck<unknown>[]));
}
