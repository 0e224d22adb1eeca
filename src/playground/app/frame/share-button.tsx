import { useState } from "react";
import { useGraphiQL } from "@graphiql/react";
import { LONGEST_ADDRESS, shareAddress } from "../address/share-address.js";

/** Copies the address that opens what stands in the editor. */
export function ShareButton() {
  const [said, setSaid] = useState("");
  const { queryEditor, variableEditor, operations, operationName } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    operations: state.operations,
    operationName: state.operationName,
  }));
  const share = async (): Promise<void> => {
    const address = shareAddress(window.location.origin + window.location.pathname, {
      query: queryEditor?.getValue() ?? "",
      variables: variableEditor?.getValue() ?? "",
      operationName: (operations?.length ?? 0) > 1 ? operationName : undefined,
    });
    setSaid(await copy(address));
  };
  return (
    <>
      <span role="status" className="page-said">
        {said}
      </span>
      <button
        type="button"
        title="Copy the address that opens this query"
        onClick={() => void share()}
        onBlur={() => setSaid("")}
      >
        Share link
      </button>
    </>
  );
}

/** @returns what to tell */
async function copy(address: string): Promise<string> {
  if (address.length > LONGEST_ADDRESS) return "Too long for a link. Copy the query instead.";
  try {
    await navigator.clipboard.writeText(address);
    return "Link copied";
  } catch {
    // The browser lets no page copy that came over plain HTTP from another machine.
    window.history.replaceState(null, "", address);
    return "The link stands in the address bar now";
  }
}
