import { interleave } from "../shared/rounds.ts";
import { quantile } from "../shared/statistics.ts";
import { compile } from "./compile.ts";
import type { TypeCost } from "./compile.ts";
import type { TypeProgramId } from "./programs.ts";

/** Type cost of one program, with the median of its check times. */
export interface TypeResult extends TypeCost {
  readonly id: TypeProgramId;
}

const ids: readonly TypeProgramId[] = ["empty", "truewire", "openapi-fetch"];

/** Compilations of each program. */
export const typeRounds = 9;

/** Instantiations and check times of the same 40 calls, written both ways. */
export async function measureTypes(rounds: number = typeRounds): Promise<TypeResult[]> {
  const last = new Map<TypeProgramId, TypeCost>();
  const candidates = ids.map((id) => ({
    id,
    measure: () => {
      const cost = compile(id);
      last.set(id, cost);
      return cost.checkSeconds;
    },
  }));
  const times = await interleave(candidates, rounds);
  return ids.map((id) => {
    const cost = last.get(id) ?? compile(id);
    return {
      id,
      instantiations: cost.instantiations,
      types: cost.types,
      checkSeconds: quantile(times.get(id) ?? [], 0.5),
    };
  });
}
