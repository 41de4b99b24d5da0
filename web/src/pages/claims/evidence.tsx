import { useQuery } from "@tanstack/react-query";
import { Button, Card, Image } from "antd";
import { useState } from "react";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";
import { Loaded } from "../../components/states.tsx";
import { Time } from "../../components/time.tsx";
import { useWords } from "../../i18n/words.ts";
import type { Claim } from "./claim.ts";
import { claimWords } from "./words.ts";

type Piece = Claim["evidence"][number];

/** What proves the claim: photos are seen here, other files opened; each with what its bytes were. */
export function Evidence({ claim }: { claim: Claim }) {
  const say = useWords(claimWords);
  return (
    <Card className="gap" title={say("evidence")}>
      {claim.missing.length > 0 && (
        <p className="due-soon">
          {say("missing")}: {claim.missing.map((proof) => say(`proofs.${proof}`)).join("、")}
        </p>
      )}
      {claim.evidence.length === 0 ? (
        <p className="quiet">{say("noEvidence")}</p>
      ) : (
        <ul className="rows">
          {claim.evidence.map((piece) => (
            <li key={piece.sha256}>
              <strong>{piece.name}</strong>{" "}
              {piece.proves && `· ${say("proves")} ${say(`proofs.${piece.proves}`)}`}
              <div className="quiet">
                <Time at={piece.addedAt} /> · {say("hash")}{" "}
                <code title={piece.sha256}>{piece.sha256.slice(0, 16)}…</code>
              </div>
              <File piece={piece} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function File({ piece: { name, url, upload } }: { piece: Piece }) {
  const say = useWords(claimWords);
  const may = useMay();
  const [open, setOpen] = useState(false);
  if (url)
    return (
      <a href={url} target="_blank" rel="noreferrer">
        {say("externalFile")} ↗
      </a>
    );
  if (!upload) return <span className="quiet">{say("noFile")}</span>;
  if (!may("personal:read")) return <span className="quiet">{say("veiledFile")}</span>;
  if (!open)
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        {say("open")}
      </Button>
    );
  return <Opened id={upload.id} name={name} isPhoto={upload.contentType.startsWith("image/")} />;
}

/** The address of a file holds for some minutes, so it is asked for when the file is looked at. */
function Opened({ id, name, isPhoto }: { id: string; name: string; isPhoto: boolean }) {
  const say = useWords(claimWords);
  const query = useQuery({
    queryKey: ["uploads", id],
    queryFn: () => caas().uploads.get(id),
    staleTime: 3 * 60_000,
    placeholderData: undefined,
  });
  return (
    <Loaded query={query}>
      {({ url }) => {
        if (!url) return <span className="quiet">{say("veiledFile")}</span>;
        if (isPhoto) return <Image src={url} alt={name} width={240} />;
        return (
          <a href={url} target="_blank" rel="noreferrer">
            {say("open")} ↗
          </a>
        );
      }}
    </Loaded>
  );
}
