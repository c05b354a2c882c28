"""Other libraries at the same works, each in a process of its own: ``python peers.py NAME FOLDER``.

It imports nothing of nnstudio, so that any interpreter can run it that has the library.
"""

import json
import sys
from pathlib import Path


class Work:
    def __init__(self, folder, name):
        import numpy as np

        self.__dict__.update(json.loads((folder / f"{name}.json").read_text(encoding="utf-8")))
        with np.load(folder / f"{name}.npz") as kept:
            self.x, self.y = kept["x"], kept["y"]
            layers = range(len(self.sizes) - 1)
            if self.nets:  # the weights of all of them, one behind the other
                self.rates, self.l2s = kept["rates"], kept["l2s"]
            self.weights = [(kept[f"W{k}"], kept[f"b{k}"]) for k in layers]
            if self.surface:
                self.first = [(kept[f"firstW{k}"], kept[f"firstb{k}"]) for k in layers]
                self.second = [(kept[f"secondW{k}"], kept[f"secondb{k}"]) for k in layers]
                side = np.linspace(-1, 1, self.resolution)
                self.across, self.up = (a.ravel() for a in np.meshgrid(side, side))


def sklearn(work):
    """MLPRegressor (linear output: it has no other) and MLPClassifier; one call of fit for all epochs."""
    import warnings

    import numpy as np
    from sklearn.neural_network import MLPClassifier, MLPRegressor

    warnings.filterwarnings("ignore")
    common = {"hidden_layer_sizes": work.sizes[1:-1], "batch_size": work.batch, "tol": 0, "n_iter_no_change": 10**9}
    if work.classifies:
        x = work.x.astype(work.dtype)
        model = MLPClassifier(alpha=work.l2, random_state=0, **common)

        def run(epochs):
            if work.sizes[0] == 784:
                for _ in range(epochs):
                    model.partial_fit(x, work.y, classes=np.arange(10))
            else:
                model.set_params(max_iter=epochs).fit(x, work.y)
    else:
        model = MLPRegressor(
            activation="tanh", solver="sgd", alpha=0, momentum=0, learning_rate_init=work.rate, shuffle=False, **common
        )

        def run(epochs):
            model.set_params(max_iter=epochs).fit(work.x, work.y)

    return {"fit": run}


def torch(work):
    import torch
    from torch import nn

    if work.surface:
        return _torch_surface(work)
    if work.nets:
        return _torch_sweep(work)

    def net():
        modules = []
        for k, (w, b) in enumerate(work.weights):
            linear = nn.Linear(*w.shape, dtype=getattr(torch, work.dtype))
            with torch.no_grad():
                linear.weight.copy_(torch.tensor(w.T))
                linear.bias.copy_(torch.tensor(b))
            modules.append(linear)
            if k < len(work.weights) - 1 or not work.classifies:
                modules.append(nn.ReLU() if work.classifies else nn.Tanh())
            if k < len(work.weights) - 1 and work.dropout:
                modules.append(nn.Dropout(work.dropout))
        return nn.Sequential(*modules)

    x = torch.tensor(work.x, dtype=getattr(torch, work.dtype))
    y = torch.tensor(work.y) if work.classifies else torch.tensor(work.y)[:, None]

    def small(threads):
        model = net()
        parameters = list(model.parameters())
        batches = list(zip(x.split(work.batch), y.split(work.batch), strict=True))

        def run(epochs):
            torch.set_num_threads(threads)
            for _ in range(epochs):
                for a, b in batches:
                    loss = 0.5 * ((model(a) - b) ** 2).mean()
                    with torch.no_grad():
                        torch._foreach_add_(parameters, torch.autograd.grad(loss, parameters), alpha=-work.rate)

        return run

    def large(threads):
        model, loss_of = net(), nn.CrossEntropyLoss()
        optimizer = torch.optim.Adam(model.parameters(), lr=work.rate, weight_decay=work.l2, fused=True)

        def run(epochs):
            torch.set_num_threads(threads)
            for _ in range(epochs):
                order = torch.randperm(len(x))
                for start in range(0, len(x), work.batch):
                    chosen = order[start : start + work.batch]
                    optimizer.zero_grad()
                    loss_of(model(x[chosen]), y[chosen]).backward()
                    optimizer.step()

        return run

    make = large if work.classifies else small
    return {f"eager {threads}t": make(threads) for threads in (1, 2)}


def _torch_surface(work):
    """The loss at every point: one after the other, and many at once by vmap. "Known" has the sums of the first layer,
    which are linear in its weights, from three products for the whole plane."""
    import torch
    from torch import nn

    def tensors(pairs):
        return [tuple(torch.tensor(a, dtype=getattr(torch, work.dtype)) for a in pair) for pair in pairs]

    x = torch.tensor(work.x, dtype=getattr(torch, work.dtype))
    y = torch.tensor(work.y) if work.classifies else torch.tensor(work.y)[:, None]
    centre, first, second = (tensors(pairs) for pairs in (work.weights, work.first, work.second))
    known = [torch.addmm(pairs[0][1], x, pairs[0][0]) for pairs in (centre, first, second)]
    across, up = torch.tensor(work.across), torch.tensor(work.up)
    bend = torch.relu if work.classifies else torch.tanh

    def at(a, b, plain):
        v = x
        for k in range(len(centre)):
            if k == 0 and not plain:
                v = known[0] + a * known[1] + b * known[2]
            else:
                w, bias = (p + a * q + b * r for p, q, r in zip(centre[k], first[k], second[k], strict=True))
                v = torch.addmm(bias, v, w)
            if k < len(centre) - 1 or not work.classifies:
                v = bend(v)
        return nn.functional.cross_entropy(v, y) if work.classifies else 0.5 * ((v - y) ** 2).mean()

    def variant(threads, plain, chunk):
        points = list(zip(work.across.tolist(), work.up.tolist(), strict=True))
        many = torch.func.vmap(lambda a, b: at(a, b, plain), chunk_size=chunk) if chunk else None

        def run(count):
            torch.set_num_threads(threads)
            with torch.no_grad():
                for _ in range(count):
                    losses = many(across, up) if many else torch.stack([at(a, b, plain) for a, b in points])
            return float(losses.mean())

        return run

    chunks = {"loop": 0, "vmap of 9": 9} if work.classifies else {"loop": 0, "vmap of 289": 289, "vmap": len(across)}
    return {
        f"{name}{'' if plain else ', known'} {threads}t": variant(threads, plain, chunk)
        for name, chunk in chunks.items()
        for plain in (True, False)
        for threads in (1, 2)
    }


def _torch_sweep(work):
    """All networks at once by vmap, the step compiled where PyTorch can: as it is it takes half a minute a sweep."""
    import torch
    from torch.func import grad, vmap

    weights = [torch.tensor(a) for pair in work.weights for a in pair]
    x, y = torch.tensor(work.x), torch.tensor(work.y)[:, None]
    batches = list(zip(x.split(work.batch), y.split(work.batch), strict=True))
    rates, l2s = torch.tensor(work.rates), torch.tensor(work.l2s)

    def loss(parameters, a, b):
        for w, bias in zip(parameters[::2], parameters[1::2], strict=True):
            a = torch.tanh(torch.addmm(bias, a, w))
        return 0.5 * ((a - b) ** 2).mean()

    slopes = vmap(grad(loss), in_dims=(0, None, None))

    def step(parameters, a, b):
        moved = []
        for k, (p, g) in enumerate(zip(parameters, slopes(parameters, a, b), strict=True)):
            shape = (-1, *[1] * (p.dim() - 1))
            moved.append(p - rates.view(shape) * (g if k % 2 else g + l2s.view(shape) * p))
        return moved

    def variant(one, threads):
        def run(count):
            torch.set_num_threads(threads)
            with torch.no_grad():
                for _ in range(count):
                    parameters = weights
                    for _ in range(work.sweep):
                        for a, b in batches:
                            parameters = one(parameters, a, b)
                return float(vmap(loss, in_dims=(0, None, None))(parameters, x, y).mean())

        return run

    compiled = torch.compile(step, dynamic=False)
    try:
        with torch.no_grad():
            compiled(weights, *batches[0])
    except Exception:  # noqa: BLE001 - without a C++ compiler it fails with errors of many kinds
        return {"vmap": variant(step, 1)}
    return {f"vmap compiled {threads}t": variant(compiled, threads) for threads in (1, 2)}


def jax(work):
    import jax
    import jax.numpy as jnp

    jax.config.update("jax_enable_x64", True)
    if work.surface:
        return _jax_surface(work)
    if work.nets:
        return _jax_sweep(work)
    dtype = jnp.dtype(work.dtype)
    x = jnp.asarray(work.x, dtype)
    start = [(jnp.asarray(w, dtype), jnp.asarray(b, dtype)) for w, b in work.weights]
    if work.classifies:
        return {"scan": _jax_large(work, x, start)}
    products = {
        "scan": lambda a, w: a @ w,
        "scan, products as sums": lambda a, w: (a[..., :, None] * w).sum(-2),
        "scan, unrolled products": lambda a, w: sum(a[..., i : i + 1] * w[i] for i in range(w.shape[0])),
    }
    return {name: _jax_small(work, x, start, product) for name, product in products.items()}


def _jax_small(work, x, start, product):
    """Gradient descent over batches in their order: a scan in a loop."""
    import jax
    import jax.numpy as jnp
    from jax import lax

    y = jnp.asarray(work.y)[:, None]
    xs, ys = (a.reshape(-1, work.batch, a.shape[1]) for a in (x, y))

    def loss(parameters, a, b):
        for w, bias in parameters:
            a = jnp.tanh(product(a, w) + bias)
        return 0.5 * jnp.mean(jnp.sum((a - b) ** 2, -1))

    def step(parameters, batch):
        slopes = jax.grad(loss)(parameters, *batch)
        return jax.tree.map(lambda p, g: p - work.rate * g, parameters, slopes), None

    @jax.jit
    def many(parameters, xs, ys, epochs):
        return lax.fori_loop(0, epochs, lambda _, p: lax.scan(step, p, (xs, ys))[0], parameters)

    kept = {"now": start}

    def run(epochs):
        kept["now"] = jax.block_until_ready(many(kept["now"], xs, ys, epochs))

    return run


def _jax_sweep(work):
    """All networks at once by vmap, over a scan in a loop."""
    import jax
    import jax.numpy as jnp
    from jax import lax

    start = [tuple(jnp.asarray(a) for a in pair) for pair in work.weights]
    x, y = jnp.asarray(work.x), jnp.asarray(work.y)[:, None]
    xs, ys = (a.reshape(-1, work.batch, a.shape[1]) for a in (x, y))
    rates, l2s = jnp.asarray(work.rates), jnp.asarray(work.l2s)
    products = {
        "": lambda a, w: a @ w,
        ", products as sums": lambda a, w: (a[..., :, None] * w).sum(-2),
        ", unrolled products": lambda a, w: sum(a[..., i : i + 1] * w[i] for i in range(w.shape[0])),
    }

    def loss_by(product):
        def loss(parameters, a, b):
            for w, bias in parameters:
                a = jnp.tanh(product(a, w) + bias)
            return 0.5 * jnp.mean((a - b) ** 2)

        return loss

    def sweep(loss):
        def one(parameters, rate, l2):
            def step(parameters, batch):
                slopes = jax.grad(loss)(parameters, *batch)
                moved = [
                    (w - rate * (g + l2 * w), b - rate * h) for (w, b), (g, h) in zip(parameters, slopes, strict=True)
                ]
                return moved, None

            return lax.fori_loop(0, work.sweep, lambda _, p: lax.scan(step, p, (xs, ys))[0], parameters)

        return one

    def variant(whole, parameters, losses):
        def run(count):
            for _ in range(count):
                found = jax.block_until_ready(whole(parameters, rates, l2s))
            return float(losses(found, x, y).mean())

        return run

    return {
        f"vmap{how}": variant(
            jax.jit(jax.vmap(sweep(loss_by(product)))), start, jax.vmap(loss_by(product), (0, None, None))
        )
        for how, product in products.items()
    }


def _jax_large(work, x, start):
    """Adam over shuffled batches: a scan per epoch."""
    import jax
    import jax.numpy as jnp
    import numpy as np
    from jax import lax

    dtype = x.dtype
    y, n = jnp.asarray(work.y), len(work.x)
    full = n // work.batch * work.batch

    def loss(parameters, a, b, key):
        for k, (w, bias) in enumerate(parameters):
            a = a @ w + bias
            if k < len(parameters) - 1:
                a = jax.nn.relu(a)
                if work.dropout:
                    key, mine = jax.random.split(key)
                    kept = jax.random.bernoulli(mine, 1 - work.dropout, a.shape)
                    a = jnp.where(kept, a / (1 - work.dropout), 0).astype(dtype)
        return -jnp.mean(jnp.take_along_axis(jax.nn.log_softmax(a), b[:, None], 1))

    def step(carry, chosen_key):
        (parameters, mean, square, t), (chosen, key) = carry, chosen_key
        slopes = jax.grad(loss)(parameters, x[chosen], y[chosen], key)
        if work.l2:
            slopes = jax.tree.map(lambda g, p: g + work.l2 * p, slopes, parameters)
        t = t + 1
        mean = jax.tree.map(lambda m, g: 0.9 * m + 0.1 * g, mean, slopes)
        square = jax.tree.map(lambda s, g: 0.999 * s + 0.001 * g * g, square, slopes)
        root = jnp.sqrt(1 - 0.999**t)
        size, epsilon = (work.rate * root / (1 - 0.9**t)).astype(dtype), (1e-8 * root).astype(dtype)
        parameters = jax.tree.map(lambda p, m, s: p - size * m / (jnp.sqrt(s) + epsilon), parameters, mean, square)
        return (parameters, mean, square, t), None

    @jax.jit
    def epoch(carry, order, key):
        keys = jax.random.split(key, full // work.batch + 1)
        carry, _ = lax.scan(step, carry, (order[:full].reshape(-1, work.batch), keys[:-1]))
        return step(carry, (order[full:], keys[-1]))[0] if full < n else carry

    zeros = jax.tree.map(jnp.zeros_like, start)
    kept = {"now": (start, zeros, zeros, jnp.asarray(0.0, jnp.float64))}
    rng = np.random.default_rng(0)

    def run(epochs):
        for i in range(epochs):
            kept["now"] = epoch(kept["now"], jnp.asarray(rng.permutation(n)), jax.random.key(i))
        jax.block_until_ready(kept["now"])

    return run


def _jax_surface(work):
    """The loss at every point: mapped one after the other, at once, and by chunks of what is at once; products as they
    are, as sums that XLA fuses with their neighbours, and unrolled. "Known" as with PyTorch."""
    import jax
    import jax.numpy as jnp
    from jax import lax

    x, y = jnp.asarray(work.x, work.dtype), jnp.asarray(work.y)
    three = (work.weights, work.first, work.second)
    arrays = [[tuple(jnp.asarray(a, work.dtype) for a in pair) for pair in pairs] for pairs in three]
    known = [x @ pairs[0][0] + pairs[0][1] for pairs in arrays]
    across, up = jnp.asarray(work.across, work.dtype), jnp.asarray(work.up, work.dtype)
    products = {
        "": lambda a, w: a @ w,
        ", products as sums": lambda a, w: (a[..., :, None] * w).sum(-2),
        ", unrolled products": lambda a, w: sum(a[..., i : i + 1] * w[i] for i in range(w.shape[0])),
    }
    bend = jax.nn.relu if work.classifies else jnp.tanh

    def point(product, plain):
        def at(a, b):
            layers = jax.tree.map(lambda p, q, r: p + a * q + b * r, *arrays)
            v = x
            for k, (w, bias) in enumerate(layers):
                v = known[0] + a * known[1] + b * known[2] if k == 0 and not plain else product(v, w) + bias
                if k < len(layers) - 1 or not work.classifies:
                    v = bend(v)
            if work.classifies:
                return -jnp.mean(jnp.take_along_axis(jax.nn.log_softmax(v), y[:, None], 1))
            return 0.5 * jnp.mean((v[:, 0] - y) ** 2)

        return at

    def variant(at, chunk):
        if chunk == 1:
            surface = jax.jit(lambda a, b: lax.map(lambda ab: at(*ab), (a, b)))
        elif chunk == len(across):
            surface = jax.jit(jax.vmap(at))
        else:
            each = jax.vmap(at)
            surface = jax.jit(
                lambda a, b: lax.map(lambda ab: each(*ab), (a.reshape(-1, chunk), b.reshape(-1, chunk))).ravel()
            )

        def run(count):
            for _ in range(count):
                losses = jax.block_until_ready(surface(across, up))
            return float(losses.mean())

        return run

    chunks = {"map": 1, "vmap of 9": 9} if work.classifies else {"map": 1, "vmap of 51": 51, "vmap": len(across)}
    if work.classifies:
        products = {"": products[""]}
    return {
        f"{name}{'' if plain else ', known'}{how}": variant(point(product, plain), chunk)
        for name, chunk in chunks.items()
        for plain in (True, False)
        for how, product in products.items()
    }


def main():
    name, folder = sys.argv[1], Path(sys.argv[2])
    out = sys.stdout
    sys.stdout = sys.stderr
    make = {"sklearn": sklearn, "torch": torch, "jax": jax}[name]
    __import__(name)
    runs = {}
    out.write(json.dumps({"ready": name}) + "\n")
    out.flush()
    for line in sys.stdin:
        request = json.loads(line)
        work = request["work"]
        if work not in runs:
            runs[work] = make(Work(folder, work))
        if request.get("variants"):
            answer = {"variants": list(runs[work])}
        else:
            from time import perf_counter

            begun = perf_counter()
            mean = runs[work][request["variant"]](request["epochs"])
            answer = {"seconds": perf_counter() - begun} | ({} if mean is None else {"mean": mean})
        out.write(json.dumps(answer) + "\n")
        out.flush()


if __name__ == "__main__":
    main()
