"""The program's activations in the words of other libraries."""

# Expressions of the weighted sums `z`.
NUMPY: dict[str, str] = {
    "relu": "np.maximum(z, 0)",
    "leaky-relu": "np.where(z > 0, z, 0.01 * z)",
    "elu": "np.where(z > 0, z, np.expm1(np.minimum(z, 0)))",
    "selu": "1.0507009873554805 * np.where(z > 0, z, 1.6732632423543772 * np.expm1(np.minimum(z, 0)))",
    "gelu": "0.5 * z * (1 + np.vectorize(erf)(z / np.sqrt(2)))",
    "gelu-tanh": "0.5 * z * (1 + np.tanh(np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)))",
    "silu": "z / (1 + np.exp(-z))",
    "mish": "z * np.tanh(np.logaddexp(0, z))",
    "softplus": "np.logaddexp(0, z)",
    "softsign": "z / (1 + np.abs(z))",
    "tanh": "np.tanh(z)",
    "hard-tanh": "np.clip(z, -1, 1)",
    "sigmoid": "1 / (1 + np.exp(-z))",
    "hard-sigmoid": "np.clip(z / 6 + 0.5, 0, 1)",
    "sin": "np.sin(z)",
    "gaussian": "np.exp(-z * z)",
}
# What stands around a layer's call.
TORCH: dict[str, str] = {
    "linear": "{}",
    "relu": "torch.relu({})",
    "leaky-relu": "functional.leaky_relu({}, 0.01)",
    "elu": "functional.elu({})",
    "selu": "functional.selu({})",
    "gelu": "functional.gelu({})",
    "gelu-tanh": 'functional.gelu({}, approximate="tanh")',
    "silu": "functional.silu({})",
    "mish": "functional.mish({})",
    "softplus": "functional.softplus({})",
    "softsign": "functional.softsign({})",
    "tanh": "torch.tanh({})",
    "hard-tanh": "functional.hardtanh({})",
    "sigmoid": "torch.sigmoid({})",
    "hard-sigmoid": "functional.hardsigmoid({})",
    "sin": "torch.sin({})",
    "gaussian": "torch.exp(-({}).square())",
}
# What a Dense layer takes as its activation.
KERAS: dict[str, str] = {
    "linear": "None",
    "relu": '"relu"',
    "leaky-relu": "lambda z: keras.activations.leaky_relu(z, negative_slope=0.01)",
    "elu": '"elu"',
    "selu": '"selu"',
    "gelu": "lambda z: keras.activations.gelu(z, approximate=False)",
    "gelu-tanh": "lambda z: keras.activations.gelu(z, approximate=True)",
    "silu": '"silu"',
    "mish": '"mish"',
    "softplus": '"softplus"',
    "softsign": '"softsign"',
    "tanh": '"tanh"',
    "hard-tanh": '"hard_tanh"',
    "sigmoid": '"sigmoid"',
    "hard-sigmoid": '"hard_sigmoid"',
    "sin": "keras.ops.sin",
    "gaussian": "gaussian",
}
SKLEARN: dict[str, str] = {"linear": "identity", "sigmoid": "logistic", "tanh": "tanh", "relu": "relu"}
