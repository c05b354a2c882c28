"""What a declaration has no room for: formula, what more and less of it does, usual values, and where it comes from.

By path, those of layers without their number. *Explain this* in the window and the reference page are made of these and
of the declarations; a test asks for one of each hyperparameter.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Explanation:
    """`more` and `less` say what a larger and a smaller value does (for choices: what to weigh); each may be empty."""

    formula: str = ""
    more: str = ""
    less: str = ""
    typical: str = ""
    source: str = ""


E = Explanation
EXPLANATIONS: dict[str, Explanation] = {
    # Samples
    "data.source": E(
        more="Harder samples, such as the spiral, need wider or deeper networks and more epochs.",
        less="Easy ones, such as two clouds, are learnt by a single neuron.",
        typical="circle to begin with, spiral for a challenge, digits for something real",
        source="Six of the generators have TensorFlow Playground's formulas; the tables come with scikit-learn.",
    ),
    "data.samples": E(
        more="The gap between training and validation loss closes; an epoch has more updates and takes longer.",
        less="The network can learn them by heart, which the validation loss shows.",
        typical="200 to 2000 for two inputs",
    ),
    "data.noise": E(
        more="The best possible loss rises; networks that follow every sample do worse on new ones.",
        less="Almost any network that is large enough succeeds.",
        typical="0 to 20 %",
    ),
    "data.train_share": E(
        more="More to learn from, less to judge by: the validation loss becomes uncertain.",
        less="Judgement becomes sure, learning poor.",
        typical="0.5 to 0.8",
    ),
    "data.test_share": E(
        more="The last judgement becomes surer.",
        less="Nothing is left that was never looked at while choosing.",
        typical="0.1 to 0.2",
        source="Hastie, Tibshirani & Friedman, The Elements of Statistical Learning, section 7.2",
    ),
    "data.features": E(
        formula="x = (f_1(x), f_2(x), ...)",
        more="Well chosen terms make a problem linear: squares solve the circle without hidden layers.",
        less="The network has to find such terms itself.",
        typical="x1 and x2",
    ),
    "data.degree": E(
        formula="y = w_0 + w_1 x + ... + w_d x^d",
        more="The curve can bend more often and follows the noise; high powers grow large and nearly parallel, so "
        "that gradient descent crawls unless inputs are scaled.",
        less="The curve is stiff and may miss the shape of the data.",
        typical="1 to 9",
        source="Bishop, Pattern Recognition and Machine Learning, section 1.1",
    ),
    "data.scaling": E(
        formula="x <- (x - mean) / deviation",
        more="Standard makes valleys of the loss rounder: larger steps are stable and fewer updates are needed.",
        less="None keeps the units; inputs of very different size then need very different steps.",
        typical="standard for tables",
        source="LeCun et al. 1998, Efficient BackProp, section 4.3",
    ),
    "data.target_scaling": E(
        formula="y <- (y - mean) / deviation",
        more="Standard brings losses near 1, so that usual step sizes fit.",
        less="None keeps losses in the units of the data, squared.",
        typical="standard where targets are far from 1",
    ),
    "data.missing": E(
        formula="x <- mean or median of the column over the training samples that have a value",
        more="The median is not moved by a few extreme values.",
        less="The mean keeps the column's mean as it is.",
        typical="mean",
        source="Little & Rubin, Statistical Analysis with Missing Data, section 4.2",
    ),
    "data.condition": E(
        formula="f(w) = (w_1^2 + w_2^2 / κ) / 2",
        more="The valley becomes narrow: the steep direction limits the step, and the flat one waits.",
        less="At 1 the bowl is round and one step of size 1 / curvature reaches the bottom.",
        typical="1 to 1000",
        source="Nesterov, Introductory Lectures on Convex Optimization, section 1.2.3",
    ),
    "data.seed": E(more="Another seed draws and splits other samples: what depends on it is luck.", typical="0"),
    # The model
    "model.learner": E(
        more="A network learns parameters and forgets the samples.",
        less="Neighbours learn nothing and keep them all.",
        typical="network",
        source="Cover & Hart 1967, Nearest neighbor pattern classification",
    ),
    "model.neighbours": E(
        formula="answer = mean or vote of the k nearest",
        more="The answer becomes smooth; at last everybody gets the mean of all.",
        less="At 1 every sample is right and the noise with it.",
        typical="3 to 30, odd for two classes",
        source="Cover & Hart 1967",
    ),
    "model.neighbour_weights": E(
        formula="w_i = 1 or 1 / distance_i",
        more="Distance lets near neighbours decide.",
        typical="uniform",
    ),
    "model.input_dropout": E(
        formula="x <- x m / (1 - p), m = 0 with probability p",
        more="No single input can be relied on; with few inputs little is left to learn from.",
        less="Inputs are trusted as they are.",
        typical="0 to 0.2",
        source="Srivastava et al. 2014, Dropout",
    ),
    "model.seed": E(
        more="Another seed starts elsewhere on the loss surface, and some starts never get there: of the default "
        "network on exclusive or, 2 of the first 24.",
        typical="0; try several before you believe a result",
    ),
    "model.hidden": E(
        formula="widths of the hidden layers, such as 4-2",
        more="Depth bends the answer in fewer parameters, width makes training easier.",
        less="Without hidden layers the answer is a straight line, or a plane.",
        typical="one or two layers of 4 to 64",
        source="Goodfellow, Bengio & Courville, Deep Learning, section 6.4",
    ),
    "model.units": E(
        more="The layer can tell more things apart, has more parameters, and overfits sooner.",
        less="A layer of one unit is a bottleneck: a single number goes through it.",
        typical="2 to 128",
    ),
    "model.activation": E(
        formula="a = φ(z), z = x W + b",
        more="Smooth bends (tanh, GELU) make smooth answers; ReLU makes corners, trains fast, and units of it may die.",
        less="Linear layers add nothing to each other: the whole stays a single linear map.",
        typical="tanh for small networks, ReLU or GELU for deep ones",
        source="Glorot & Bengio 2010; Glorot, Bordes & Bengio 2011; Hendrycks & Gimpel 2016",
    ),
    "model.output_activation": E(
        formula="y = φ(z)",
        more="Linear for numbers and for cross-entropies, which read logits; tanh for classes as −1 and +1.",
        typical="tanh or linear",
    ),
    "model.bias": E(
        formula="z = x W + b",
        more="With it every unit chooses where its bend lies.",
        less="Without it all bends go through the origin.",
        typical="on",
    ),
    "model.initializer": E(
        formula="Glorot: variance 2 / (in + out); He: 2 / in; LeCun: 1 / in; PyTorch's default: weights and biases "
        "within ±1 / √in; scikit-learn's: within ±√(6 / (in + out)), √(2 / (in + out)) with sigmoid units",
        more="A scheme that fits the activation keeps signals and gradients of one size through all layers. With drawn "
        "biases the bends of the units begin spread over the inputs, and do not all go through the origin.",
        less="Too small, and gradients vanish; zeros, and all units of a layer stay the same for ever.",
        typical="Glorot for tanh, He for ReLU; a default to compare with PyTorch or scikit-learn",
        source="Glorot & Bengio 2010; He et al. 2015; LeCun et al. 1998; torch.nn.Linear; sklearn.neural_network",
    ),
    "model.init_gain": E(
        formula="W <- gain W",
        more="Tanh and sigmoid units begin saturated, where their slope is nearly zero; behind a tanh output the "
        "gradients vanish. ReLU units never saturate: before a linear output the gradients explode.",
        less="Every unit begins nearly linear and hands on little: gradients vanish.",
        typical="1",
    ),
    "model.dropout": E(
        formula="a <- a m / (1 - p), m = 0 with probability p",
        more="Units learn to do without each other; training takes more updates; too much, and nothing fits.",
        less="At 0 the network is trained whole and may learn the samples by heart.",
        typical="0.1 to 0.5 in wide layers; small networks have nobody to spare",
        source="Srivastava et al. 2014, Dropout: A simple way to prevent neural networks from overfitting",
    ),
    "model.dropout_on": E(
        more="Units silences whole neurons, weights single connections, which is gentler.",
        typical="units",
        source="Wan et al. 2013, Regularization of neural networks using DropConnect",
    ),
    "model.l1": E(
        formula="J = loss + λ1 Σ|w|",
        more="More weights become exactly zero: the network chooses among its inputs and units.",
        less="At 0 no weight is driven to zero.",
        typical="0.0001 to 0.01",
        source="Tibshirani 1996, Regression shrinkage and selection via the lasso",
    ),
    "model.l2": E(
        formula="J = loss + λ2 / 2 Σw²",
        more="Weights shrink in proportion to their size, answers become smooth; too much and everything is flat.",
        less="At 0 weights grow as long as that lowers the training loss.",
        typical="0.0001 to 0.1",
        source="Hoerl & Kennard 1970, Ridge regression; Krogh & Hertz 1992, weight decay",
    ),
    # Training
    "training.loss": E(
        formula="half squared: (a − y)² / 2; cross-entropy: −log p(class)",
        more="Cross-entropies punish confident mistakes, squares large ones; absolute and Huber forgive outliers.",
        typical="cross-entropy for classes, half or mean squared for numbers",
        source="Bishop, Pattern Recognition and Machine Learning, sections 1.5 and 4.3; Huber 1964",
    ),
    "training.optimizer": E(
        formula="SGD: w <- w − η g; Adam: w <- w − η m / (√v + ε)",
        more="Adam and its kin give every parameter a step of its own and forgive a poor step size.",
        less="Plain SGD shows the loss surface as it is, and often ends where new samples fare better.",
        typical="SGD to understand, Adam to get there",
        source="Robbins & Monro 1951; Kingma & Ba 2015; Loshchilov & Hutter 2019",
    ),
    "training.learning_rate": E(
        formula="w <- w − η g; stable for gradient descent while η < 2 / sharpness",
        more="Faster, until steps jump across the valley, and then out of it: the training diverges.",
        less="Safe and slow: many updates for little way.",
        typical="0.01 to 0.3 for SGD, 0.001 to 0.01 for Adam",
        source="LeCun et al. 1998, Efficient BackProp; Cohen et al. 2021, edge of stability",
    ),
    "training.momentum": E(
        formula="v <- β v + g, w <- w − η v",
        more="Steps add up along a valley and cancel across it; near 1 it overshoots and swings.",
        less="At 0 every step follows the newest gradient alone.",
        typical="0.9",
        source="Polyak 1964; Sutskever et al. 2013",
    ),
    "training.dampening": E(
        formula="v <- β v + (1 − δ) g",
        more="New gradients count less in the velocity.",
        less="They count in full.",
        typical="0",
    ),
    "training.nesterov": E(
        formula="w <- w − η (g + β v)",
        more="Looks ahead along the velocity, which calms the swinging.",
        typical="on with a momentum of 0.9",
        source="Nesterov 1983; Sutskever et al. 2013",
    ),
    "training.beta1": E(
        formula="m <- β1 m + (1 − β1) g",
        more="A longer, steadier memory of gradients.",
        less="Nimbler and noisier.",
        typical="0.9",
        source="Kingma & Ba 2015, Adam",
    ),
    "training.beta2": E(
        formula="v <- β2 v + (1 − β2) g²",
        more="The size of a parameter's gradients is remembered for longer: steadier steps.",
        less="Steps react to recent gradients at once.",
        typical="0.999",
        source="Kingma & Ba 2015, Adam",
    ),
    "training.rho": E(
        formula="v <- ρ v + (1 − ρ) g²",
        more="Longer memory, steadier steps.",
        less="Shorter memory.",
        typical="0.9 to 0.99",
        source="Tieleman & Hinton 2012, RMSprop; Zeiler 2012, Adadelta",
    ),
    "training.epsilon": E(
        formula="η / (√v + ε)",
        more="Adaptive steps become like plain ones.",
        less="Parameters with tiny gradients get as large steps as all others.",
        typical="1e-8",
    ),
    "training.momentum_decay": E(
        formula="β_t = β (1 − 0.5 · 0.96^(t ψ))",
        more="Momentum comes in sooner.",
        typical="0.004",
        source="Dozat 2016, NAdam",
    ),
    "training.grow": E(
        formula="step <- η+ step while the sign stays",
        more="Steps grow faster along a slope.",
        typical="1.2",
        source="Riedmiller & Braun 1993, Rprop",
    ),
    "training.shrink": E(
        formula="step <- η− step when the sign turns",
        less="Steps shrink more where a valley was crossed.",
        typical="0.5",
        source="Riedmiller & Braun 1993, Rprop",
    ),
    "training.smallest_step": E(less="Finer at the end.", typical="1e-6", source="Riedmiller & Braun 1993, Rprop"),
    "training.largest_step": E(more="Faster over plateaus.", typical="50", source="Riedmiller & Braun 1993, Rprop"),
    "training.memory": E(
        more="A better picture of the curvature, for more memory and time.",
        less="Closer to plain descent.",
        typical="5 to 20",
        source="Liu & Nocedal 1989, L-BFGS",
    ),
    "training.line_search": E(
        formula="strong Wolfe conditions",
        more="Every step goes down, for some more evaluations.",
        less="Every step is η times the step that L-BFGS proposes, whether or not the loss falls.",
        typical="on",
        source="Nocedal & Wright, Numerical Optimization, section 3.1",
    ),
    "training.schedule": E(
        formula="η_t = η s(t)",
        more="Large steps first to get there, small ones later to settle: with noisy batches the end is better.",
        less="Constant keeps one size, and with small batches never quite settles.",
        typical="constant to understand, cosine to get the best",
        source="Robbins & Monro 1951; Loshchilov & Hutter 2017, SGDR; Smith 2018, one cycle",
    ),
    "training.drop_factor": E(formula="η <- γ η", more="Gentler drops.", less="Harder drops.", typical="0.1 to 0.5"),
    "training.drop_every": E(more="Drops come later.", less="Drops come sooner.", typical="a third of the epochs"),
    "training.decay_factor": E(
        formula="η_t = η γ^t",
        more="Near 1 it falls slowly.",
        less="It falls fast and training stands still.",
        typical="0.95 to 0.999",
    ),
    "training.decay_rate": E(
        formula="η_t = η / (1 + k t)",
        more="It falls faster.",
        less="It stays large for longer.",
        typical="0.001 to 0.1",
        source="Robbins & Monro 1951",
    ),
    "training.warmup": E(
        formula="η_t = η t / T at first",
        more="A gentler beginning.",
        less="Full steps from the first update.",
        typical="a few percent of the epochs, for Adam and large batches",
        source="Goyal et al. 2017",
    ),
    "training.peak_at": E(more="The step grows for longer.", typical="0.3", source="Smith 2018, one cycle"),
    "training.plateau_patience": E(
        more="Waits longer before the step is lowered.",
        less="Lowers it at the first hesitation.",
        typical="5 to 20 epochs",
    ),
    "training.lowest_rate": E(more="Training never stands still.", typical="0 to a hundredth of the step size"),
    "training.clip_norm": E(
        formula="g <- g min(1, c / |g|)",
        more="Only rare, huge gradients are cut.",
        less="Every step is cut: all get the same length.",
        typical="0 (off), or 1 to 5",
        source="Pascanu et al. 2013",
    ),
    "training.clip_value": E(
        formula="g_i <- min(max(g_i, −c), c)",
        more="Only extremes are cut.",
        less="Directions are bent.",
        typical="0 (off)",
    ),
    "training.batch_mode": E(
        formula="g = mean of the gradients of B samples",
        more="All samples: the true gradient, a smooth path, one update an epoch.",
        less="One sample: many cheap, noisy updates that jump about the minimum, and sometimes out of a poor one.",
        typical="mini-batch",
        source="Robbins & Monro 1951; Bottou, Curtis & Nocedal 2018, Optimization methods for large-scale learning",
    ),
    "training.batch_size": E(
        formula="noise of the gradient ~ 1 / √B",
        more="Steadier gradients, fewer updates an epoch, better use of the processor.",
        less="Noisier gradients, more updates an epoch.",
        typical="8 to 128",
        source="Keskar et al. 2017; McCandlish et al. 2018",
    ),
    "training.order": E(
        more="Shuffled gives every epoch other batches.",
        less="Fixed repeats the same ones, and may swing with them.",
        typical="shuffled",
        source="Bottou 2012, Stochastic gradient descent tricks",
    ),
    "training.epochs": E(
        more="More updates: the training loss falls on, and the validation loss may rise again.",
        less="Training ends before it has settled.",
        typical="100 to 1000 for small networks",
    ),
    "training.early_stopping": E(
        more="Ends where the validation loss was lowest, and takes those parameters.",
        less="Trains to the last epoch, whatever the validation loss does.",
        typical="on with a patience of 10 to 50",
        source="Prechelt 1998, Early stopping — but when?",
    ),
    "training.patience": E(
        more="Waits longer for a better one.", less="May stop at a mere ripple.", typical="10 to 50 epochs"
    ),
    "training.least_gain": E(more="Small gains do not count.", typical="0"),
    "training.class_weight": E(
        formula="w_c = n / (classes · n_c)",
        more="Balanced gives a rare class as much say as a frequent one.",
        less="Equal lets the frequent class win in doubt.",
        typical="equal",
    ),
    "training.l1_method": E(
        formula="proximal: w <- sign(w) max(|w| − a λ1, 0), a the effective step",
        more="Proximal steps give exact zeros; subgradients only come near; dead links stay at zero for ever.",
        typical="proximal",
        source="Tibshirani 1996; Parikh & Boyd 2014, Proximal algorithms",
    ),
    "training.divergence_factor": E(
        more="A run may climb higher before it is stopped.",
        less="Swings are taken for divergence.",
        typical="1000",
    ),
    "training.dtype": E(
        more="float64 keeps 15 digits.",
        less="float32 keeps 7, takes half the memory, and is faster for large ones.",
        typical="float64",
    ),
    "training.seed": E(more="Another seed shuffles and drops in another way.", typical="0"),
}


def explanation(path: str) -> Explanation | None:
    """What is to be said about a path: that of a layer's own field, or of all layers at once, is the same."""
    parts = path.split(".")
    if parts[:2] == ["model", "layers"] and len(parts) == 4:
        path = f"model.{parts[3]}"
    return EXPLANATIONS.get(path)
