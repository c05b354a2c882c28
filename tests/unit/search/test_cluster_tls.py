"""A cluster that speaks TLS, on this machine: with the right papers it trains, without them nobody gets in."""

import os
import shutil
import subprocess
import sys

import pytest

from nnstudio.search.cluster import Cluster, ClusterError, Tls

OPENSSL = shutil.which("openssl")

CLUSTER = """
import sys, warnings
warnings.simplefilter("ignore")
import distributed
from distributed.security import Security

def main():
    from nnstudio.search.cluster import Cluster, ClusterError, Tls
    from nnstudio.search.trials import Task
    from nnstudio.spec import preset, replace

    ca, cert, key, other = sys.argv[1:]
    files = dict(tls_ca_file=ca, require_encryption=True)
    for role in ("scheduler", "worker", "client"):
        files |= {f"tls_{role}_cert": cert, f"tls_{role}_key": key}
    with distributed.LocalCluster(
        n_workers=1, threads_per_worker=1, processes=False, protocol="tls", host="127.0.0.1", dashboard_address=None,
        security=Security(**files),
    ) as local:
        address = local.scheduler_address
        assert address.startswith("tls://127.0.0.1"), address
        experiment = replace(preset("circle"), {"training.epochs": 2, "data.samples": 60})
        cluster = Cluster(address, tls=Tls.of(ca, cert, key))
        task = Task(0, experiment.to_json(), engine="numpy")
        results = list(cluster.map([task]))
        cluster.close()
        assert len(results) == 1 and not results[0][1].error, results
        for papers in (None, Tls(other, cert, key)):
            try:
                Cluster(address, patience=2, tls=papers)
            except ClusterError as error:
                assert "does not answer" in str(error), error
            else:
                raise AssertionError("let in without the right papers")
    print("trained", flush=True)

if __name__ == "__main__":
    main()
"""


@pytest.mark.skipif(OPENSSL is None, reason="openssl, which makes the papers, is not here")
def test_only_those_with_papers_train_on_a_tls_cluster(tmp_path):
    pytest.importorskip("distributed")
    for name in ("ours", "theirs"):
        subprocess.run(
            [OPENSSL, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
             "-keyout", f"{name}.key", "-out", f"{name}.pem"],
            cwd=tmp_path, check=True, capture_output=True,
        )  # fmt: skip
    script = tmp_path / "cluster.py"
    script.write_text(CLUSTER)
    papers = [str(tmp_path / name) for name in ("ours.pem", "ours.pem", "ours.key", "theirs.pem")]
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join(filter(None, [os.getcwd(), os.environ.get("PYTHONPATH")]))
    }
    # In a process of its own: Dask leaves threads, loops and log lines behind.
    done = subprocess.run([sys.executable, str(script), *papers], capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr[-3000:]
    assert "trained" in done.stdout


def test_papers_are_whole_or_not_given(tmp_path):
    here = tmp_path / "a.pem"
    here.write_text("x")
    assert Tls.of(None, None, "") is None
    with pytest.raises(ClusterError, match="--tls-cert: name its file too"):
        Tls.of(str(here), None, str(here))
    with pytest.raises(ClusterError, match=r"--tls-key .*missing\.pem: No such file"):
        Tls.of(str(here), str(here), str(tmp_path / "missing.pem"))
    pytest.importorskip("distributed")
    with pytest.raises(ClusterError, match="write tls://"):
        Cluster("tcp://127.0.0.1:9", tls=Tls.of(str(here), str(here), str(here)))
