"""What every plot shows and how it is read, by the name of its class."""

from dataclasses import dataclass

from ...message import marked


@dataclass(frozen=True)
class PlotText:
    """`title` stands above the page; `source` may be empty."""

    title: str
    shows: str
    reading: str
    source: str = ""


P = PlotText
PLOT_TEXTS: dict[str, PlotText] = {
    "NetworkCanvas": P(
        marked("Network"),
        marked("Layers as columns, neurons as nodes, weights as curves between them; with two inputs every node "
          "carries a small map of its answer over the plane."),
        marked("Colour is the sign of a weight and width its size; dotted is exactly zero. Point at a neuron to "
          "see its arithmetic with the numbers in it. Arrows walk through the network, Return edits."),
    ),
    "BoundaryPlot": P(
        marked("Answer"),
        marked("What the network answers at every place of the inputs, with the samples on top; with one input "
          "the curve it has learnt."),
        marked("Where the colour changes the answer changes its mind. A shape that bends around single samples "
          "has learnt them by heart; a straight one may be too simple. Hollow points were held back from training."),
        "Hastie, Tibshirani & Friedman, The Elements of Statistical Learning, chapter 2",
    ),
    "LossPlot": P(
        marked("Loss"),
        marked("The loss on training and on validation samples along the training, and what penalties add."),
        marked("Both falling: it learns. Training falls while validation rises: it overfits, so stop earlier, "
          "penalise or use dropout. A jagged curve comes from small batches or large steps; a rising one diverges."),
        "Goodfellow, Bengio & Courville, Deep Learning, sections 7.8 and 8.1",
    ),
    "SurfacePlot": P(
        marked("Loss surface"),
        marked("The loss over a plane through the space of all parameters, and the path of the training on it."),
        marked("The line above says how much of the path's motion lies in the plane: what lies outside cannot "
          "be seen. Narrow valleys make the path swing from wall to wall; plateaus make it crawl. Click to start from "
          "a place."),
        "Li, Xu, Taylor, Studer & Goldstein 2018, Visualizing the Loss Landscape of Neural Nets",
    ),
    "WeightsPlot": P(
        marked("Weights"),
        marked("How large the weights of each layer are: now, as matrices, or along the training."),
        marked("A peak at zero comes from L1, a narrow hill from L2. Growing weights alone are no fault: where "
          "classes can be separated, a cross-entropy falls for ever as they grow. The validation loss tells whether it "
          "still helps."),
        "Goodfellow, Bengio & Courville, Deep Learning, section 7.1; Soudry et al. 2018, The Implicit Bias of Gradient "
        "Descent on Separable Data",
    ),
    "GradientsPlot": P(
        marked("Gradients"),
        marked("The size of the gradient in every layer along the training, and units that are dead or "
          "saturated."),
        marked("Lines of one height: every layer learns. First layers far below the last: gradients vanish. A "
          "dead unit answers the same to every sample and learns no more."),
        "Glorot & Bengio 2010, Understanding the difficulty of training deep feedforward neural networks",
    ),
    "EnsembleView": P(
        marked("Dropout as an ensemble"),
        marked("The answers of many thinned networks, their mean, and the one scaled network that stands for "
          "all of them."),
        marked("Where thinned networks disagree, the answer hangs on few neurons. Some take that as a measure "
          "of uncertainty (Gal & Ghahramani). Mean and scaled network close together: the shortcut of dropout holds "
          "(Srivastava et al.)."),
        "Srivastava, Hinton, Krizhevsky, Sutskever & Salakhutdinov 2014, Dropout; Gal & Ghahramani 2016, Dropout as a "
        "Bayesian Approximation",
    ),
    "UpdatesNeeded": P(
        marked("Updates needed"),
        marked("How many updates the run and its twin without dropout need to reach a loss."),
        marked("The gap between the two curves at the chosen loss is what dropout costs. A twin that is faster "
          "and then worse on validation samples is what it buys."),
        "Srivastava et al. 2014, Dropout",
    ),
    "JudgementPlot": P(
        marked("Judgement"),
        marked("For classes which are mistaken for which; for numbers how far each answer misses."),
        marked("Rows are the truth, columns the answer: all in the diagonal is perfect. For numbers a band "
          "around zero without a pattern is what remains of noise; a bend in it is something not yet learnt."),
    ),
    "CrossValidation": P(
        marked("Cross-validation"),
        marked("The same experiment trained once for each fold and judged by the samples the fold holds out."),
        marked("The mean is the estimate. The spread says how much single folds differ, the standard error how "
          "far the mean may be off. To compare two settings, take the differences fold by fold, on the same folds: the "
          "spread of each alone is larger and decides nothing."),
        "Hastie, Tibshirani & Friedman, The Elements of Statistical Learning, section 7.10",
    ),
    "ManyPlot": P(
        marked("Seeds and sweeps"),
        marked("The same run trained over many seeds, or over values of one hyperparameter."),
        marked("The band over seeds is luck: a smaller difference between two single runs means nothing. Over "
          "values look for a wide valley, not for the lowest point."),
        "Bouthillier et al. 2021, Accounting for Variance in Machine Learning Benchmarks",
    ),
    "ImagesPlot": P(
        marked("Images"),
        marked("Samples as pictures with truth and answer, wrong ones first, and what the first units "
          "look for."),
        marked("Ask of a mistake whether you would have made it too. Units that look like strokes have found "
          "parts of figures; those that look like noise have not learnt or are not needed."),
    ),
    "BatchComparison": P(
        marked("Batch modes"),
        marked("Three trainings from one start: every update from all samples, from some, and from one."),
        marked("All samples give a smooth path and few updates per epoch; one gives many updates and a path "
          "that trembles around the goal. Compare at equal samples seen, not at equal updates."),
        "Bottou, Curtis & Nocedal 2018, Optimization Methods for Large-Scale Machine Learning",
    ),
    "DecayComparison": P(
        marked("Weight decay compared"),
        marked("Four trainings from one start: without a penalty, with L1, with L2 and with both."),
        marked("L1 makes weights exactly zero, L2 makes all of them small. See how many remain, and what the "
          "validation loss says of it."),
        "Zou & Hastie 2005, Regularization and variable selection via the elastic net",
    ),
    "OverlayPlot": P(
        marked("Runs overlaid"),
        marked("One curve of several runs on the same axes, each run in its colour."),
        marked("Compare at equal updates, equal epochs or equal time: the order of the runs can differ."),
    ),
    "HeatPlot": P(
        marked("Two hyperparameters"),
        marked("The best score of a search in each part of the plane of two hyperparameters, "
          "and the trials in it."),
        marked("A broad field of good trials is safer than a single good point. Good trials at an edge: widen "
          "the range there."),
        "Bergstra & Bengio 2012, Random Search for Hyper-Parameter Optimization",
    ),
    "ParallelPlot": P(
        marked("All hyperparameters at once"),
        marked("Every trial as a line through one axis for each hyperparameter, its score last."),
        marked("Drag along an axis to keep the lines that pass there. Lines of good trials that meet in one "
          "place say which value matters."),
        "Inselberg 1985, The plane with parallel coordinates",
    ),
    "ImportancePlot": P(
        marked("Importance"),
        marked("How much of the difference between trials each hyperparameter accounts for."),
        marked("A short bar: leave it at its default. It holds within the ranges that were searched only."),
        "Hutter, Hoos & Leyton-Brown 2014, An Efficient Approach for Assessing Hyperparameter Importance",
    ),
    "SlicesPlot": P(
        marked("Slices"),
        marked("The score of every trial over one hyperparameter at a time."),
        marked("A clear lower edge shows where a value stops being good, whatever the others are."),
    ),
    "SizePlot": P(
        marked("Score and size"),
        marked("The score of every trial against its number of parameters."),
        marked("The trials on the front cannot be beaten by a smaller network; the bend of it is often the one "
          "to choose."),
    ),
    "SearchCurvesPlot": P(
        marked("Curves of the trials"),
        marked("The loss of every trial along its training, those that were pruned ending early."),
        marked("Curves that cross late were pruned at a risk. Curves still falling at the end ask for more "
          "epochs."),
        "Li, Jamieson, DeSalvo, Rostamizadeh & Talwalkar 2018, Hyperband",
    ),
    "AveragePlot": P(
        marked("Averaging models"),
        marked("Answers of the best trials together, beside that of the best one alone."),
        marked("Averaging helps where the models make different mistakes; models that agree add nothing."),
        "Breiman 1996, Bagging predictors",
    ),
    "RunsPanel": P(
        marked("Runs"),
        marked("Every training begun in this window, with what differs between them."),
        marked("Those ticked train along with the one on show, and plots draw them in their own colours. A "
          "double click or Return shows a run as it was left."),
    ),
    "LadderPanel": P(
        marked("Parameters and hyperparameters"),
        marked("The ladder of models from a mean to a network: what you choose, what training finds, and the "
          "exact answer where there is one."),
        marked("Hyperparameters are chosen before training and stay; parameters are what training changes. "
          "Where both agree, descent has found what can also be calculated."),
        "Bishop, Pattern Recognition and Machine Learning, chapter 1",
    ),
}  # fmt: skip
