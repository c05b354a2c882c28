<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>nnstudio</name>
    <message>
        <source>About nnstudio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop laboratory for the hyperparameters of neural networks. Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Ins, or +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del, or -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit weight or bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many &amp;parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the ready experiment, in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an experiment from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what a file holds as a new experiment; the file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a link to TensorFlow Playground as the same experiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn from a table of your own: CSV, TSV or Parquet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the experiment with its weights and history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trained network for other programs: ONNX, NumPy, or a script in Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses and scores along the training, as CSV or Parquet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page with settings, results, pictures, and how to do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Film…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training from its start to now, as GIF or MP4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the &amp;network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawn network as SVG or PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the &amp;window…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole window as it is seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window and end the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last edit, with the weights there were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make again what was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste table or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the table on the clipboard, or open the link there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert layer &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a layer before the selected one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert layer after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a layer after the selected one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a neuron to the selected layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected neuron, or the last one of the selected layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the network, or pause it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one update: one batch, one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back by one update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to before the last update, exactly as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train until every sample has been seen once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow &amp;motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train at one update a second, so that every pass can be seen; once more to go on as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence other units, as dropout might in the next pass, and show what is left answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the initial parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin another run from the same start; both train together, and what you change differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;batch modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train from the same start with all samples at once, with some and with one, side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train from the same start without a penalty, with L1, with L2 and with both, side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seeds and sweeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the run many times: over other seeds, or over the values of one hyperparameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Parameters and hyperparameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ladder of models: what you choose, what training finds, and the exact answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-&amp;validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train once for each fold and judge by what it holds out; curves; the test set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a lesson; your own work waits until you leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to the next step of the lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn back to the step before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;eave the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the lesson; your own work comes back, and your progress is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save my result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you have reached in the lesson into a file, to hand it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring everything in the plots into view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where gradients go: their size in every layer, and units that are dead or saturated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout as an &amp;ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers of thinned networks beside their mean and the scaled network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Updates needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What dropout costs: the updates needed for a loss, with dropout and without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which classes are mistaken for which, and how far numbers are missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples as pictures, the wrong ones first, and what first units look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every key of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About nnstudio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark, as the system is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark on light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light on dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright on black, for tired eyes and poor projectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language that the system is set to, from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English, from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German, from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish, from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show version and licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability with which each of them takes part in a training pass; dropout is the rest to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not accepted: use {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insert layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the number of neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freeze weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prune weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {0} of layer {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring weight back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of this weight. Return sets it, up and down change it by 0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training leaves this weight at its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut this weight: it is zero and stays zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a number such as 0.5 or -2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a neuron (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the last neuron (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag up or down to change the number of neurons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag sideways to move the layer, right click for its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons folded away: click or turn the wheel to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to insert a layer here (Ins)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right click for the settings of the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert layer before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert layer after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropout {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropout (w) {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NETWORK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The widths of the hidden layers, such as 4-2; none for no hidden layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The width of every column, the inputs first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights and biases: the numbers that training changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Silence other units or weights, as the next pass might, and show what is left answer; nothing is trained (Ctrl+M).&lt;/p&gt;&lt;p&gt;Hollow is what is silent in this pass, and of a batch for its first sample.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the whole network into view (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training draws masks of its own: pause it first, or slow it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is dropped: set Dropout above 0 in the hyperparameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network {0}, {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinned network {0}: {1} silent, the others scaled up. Nothing is trained; an update brings the whole network back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, neuron {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the loss is drawn over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which loss the runs are compared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic scale: shows small losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs between the runs, and how they ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each run in a plot of its own, on the same axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runs in one plot, each in its colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing needs a second run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate this one and change a setting: both train from the same start, on the same samples in the same order, so that only the change makes the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin another run from the same start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a deeper or wider network with as many parameters beside this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have plots show the hidden runs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {0} hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the run is called; empty is what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done to run {0}: show, pin, hide, rename, delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training time (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The losses of each run as training goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each network answers over the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the weights of each layer are spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large the gradient is in each layer now: where it vanishes or explodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss surface that the runs share, with their paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first principal axis of all paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not trained yet: press Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A function of two parameters has no answers over data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other inputs than the first run&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another network, loss or samples: its path lies on another surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value of a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient, root mean square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Space to train; the surface will be drawn here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of each run, in its colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where each network&apos;s answer changes sides, in the run&apos;s colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of each layer&apos;s weights below a value, from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the gradient in each layer, in the run&apos;s colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paths of the runs that share this surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of all paths&apos; motion lies in this plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin another run from the same start (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything and follow the training again (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is shown as PNG or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:n} parameters · train {1} · valid {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:n} param. · {1} | {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:n} p. · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every gradient is zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} runs: hide some, or pin those to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>across: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach {0}, or put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide {0}; the View menu brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds and sweeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout as an ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters and hyperparameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} files were dropped, and a window shows one: {1} is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is open in another window too: what is saved last replaces what the other one saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects and tables ({0});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written, so this is a copy: saving asks for a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was changed by another program since it was opened here, and is not overwritten yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nnstudio projects (*{0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project or a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy of a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to {0} first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the film is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the film…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIF plays everywhere; MP4 is smaller and keeps all colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is filmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many moments of the training are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the film plays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no training to film yet: train first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never the same, as names are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the column is taken as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is made of every column; Space takes the chosen one as something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to take this column as something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} values: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are parted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands between two columns of a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What parts whole numbers from their fractions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the bytes of the file stand for letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the first row holds names instead of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column that the network is to tell from the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the target names classes or is an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of a row that lacks an input. Instead of a mean, categories take the most frequent one. A row that lacks its target is always left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the table has been read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading, or close without importing anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the whole table and learn from it; Undo takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point 1.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma 1,5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the row out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the column&apos;s mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuse the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table could not be read: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows, numbered as they stand in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to TensorFlow Playground becomes the same experiment here. It is read, not visited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole address, as the browser shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables ({0});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is open, but {0} things of it are not the same here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no table, no link and no file that could be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the experiment that the link describes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without opening anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,} missing values were filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked by the lesson “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click begins a lesson, or goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the lesson; your own work waits until you leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no lessons here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons of your own go here, a folder each: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save my result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as it should stand in the result of “{0}”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the answer is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number, and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose this answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not quite. Look again, and try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number, such as 0.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin the step again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lesson {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The progress could not be kept: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the lesson; your own work comes back, and your progress is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn back to the step before (Alt+Left).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at what this step is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a hint; there may be more than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the experiment that this step begins with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the lesson; your own work comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to the next step (Alt+Right).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to the next step although this one is not done (Alt+Right).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by the administrator of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained {0:n} epochs; Space trains as many again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halve the step size and start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start from a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest stable one is about {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halve the step size and start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyperparameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} updates/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:.0f} frames/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continue from update {0:n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error happened that nnstudio did not expect. What you had not saved was kept first, and you can go on working. This report helps to mend it: it holds no data of yours, and nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, where, and what was noted just before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the whole report on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this report and go on working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paint classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paint values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erase {0:n} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paint {0:n} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:n} points were left out: the formula has no value there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paint points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another seed by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elastic mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set L1 and L2 together: how strong they are, and how much of it is L1&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ₁ + λ₂ of every layer. The share of each stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1 share ρ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of the strength is L1&apos;s: 0 is L2 alone, 1 is L1 alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elastic mix: λ {0}, L1 {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ {0}, L1 {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not accepted: use 0 to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds {0}; all as they were at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples in each part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training fits the parameters, validation judges them meanwhile, the test judges once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability of the step size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edge of stability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unstable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit: measured once there is a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit: steps have a length of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit: it measures the curvature itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit: known after the first update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit here: the loss bends down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharpness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled sharpness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Edge of stability&lt;/b&gt;&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Where the loss bends with sharpness s, steps beyond the optimiser&apos;s limit over s jump across the valley farther than they came from. Gradient descent has the limit 2, momentum and adaptive scales have others. The bar is the step size as a part of that limit; below is how it went lately.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit {0} = {1}/{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The loss bends by {0} to {1} in its directions, by {2} in all of them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The noise of small batches makes the limit a little lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;The limit of this optimiser is {0}.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Sharpness {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> at update {0}, over {1} of {2} training samples, without dropout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, as the optimiser scales it {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step size over the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against overfitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout is shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether dropout is shown and typed as the probability of being dropped, or of being kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverged at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Fed by&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Which columns lead into this layer: the data, or layers before it. Other than the one just before it these are skip connections.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fed by the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs of a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fed by layer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ladder of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyperparameters: what you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters: what training finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of the parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they act on the data as they are, or on scaled ones as training sees them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function&apos;s own parameters; the loss surface shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step is above the limit: plain descent diverges along the sharpest direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The valley is round enough for plain descent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Standard scaling would help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data&apos;s units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} numbers, found by {1} updates. Layer by layer: {2}. The canvas shows each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training loss with penalties, as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same at the exact answer, which no training gets below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition κ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sharpest curvature over the flattest: how long the valley is beside its width. Plain descent needs about that many updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition number of the table of terms without scaling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition number of the same with standard scaling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain descent with a larger step does not converge: 2 over the sharpest curvature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best fixed step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step with which plain descent is fastest in the long run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features: {0} (chosen in Data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: nothing is trained. The model is its {0} training samples; the answer at a place is given by the {1} nearest of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What plain descent with all samples still needs at this step until it is within 1 % of the lowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… at the best step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with the best fixed step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms are nearly alike, so the valley is {0} times as flat along one direction as across it, and descent crawls there: the exact answer takes one step, training very many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {0} more are not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} numbers, found by {1} updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} weights and {1} biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer that is edited here; a click on the canvas chooses it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every layer at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a layer before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a layer after this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this layer towards the data; its skip connections are dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this layer towards the output; its skip connections are dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this layer; what it fed is fed by what fed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Objective J&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Training makes this sum small: the mean loss over the samples, L1 times the sum of the weights&apos; sizes, and half L2 times the sum of their squares. Biases are not counted.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each lambda times what it weighs: the sum of the weights&apos; sizes, or of their squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether points have a class, or a value from −1 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the points that are painted, from −1 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spray scatters points, dots follow the pointer, erase takes points away (key E over the plot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the brush reaches, or how far apart dots lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all points away but one at either side; Undo brings them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the points there are the formula&apos;s labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strew points over the plane and label them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison of x1 and x2 gives two classes, anything else a value. It may use {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:n} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint points of class {0} (key {0} over the plot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it multiplies, or the intercept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What training has found so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes the objective lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now less exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same in every layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One dropout, one L1 and one L2 drive every layer; without it each layer has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same penalties in every layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polynomial regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slope for every input and an intercept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coefficient for every product of the inputs up to a degree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line between the classes, and probabilities on both of its sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The k nearest training samples answer; nothing is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of units find their own features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which model answers: the ladder from a line to a network. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows the validation loss, so the run decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step size over {0:n} epochs: it begins at {1}, is {2} at most, and ends at {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:n} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturated: above 0.99 in size for most samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead: zero for all samples, so that no gradient passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead: value below 0.01 and slope below 0.001 for all samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturated: below 0.005 or above 0.995 for most samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturated: within 1 % of the lower end for most samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saturated: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} of {2} values between {3} and {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} saturated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything and follow the training again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as PNG, SVG or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch: all {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mini-batch: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stochastic: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plane of the two weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}: {2}; pointer at {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paths over the loss surface will be drawn here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The losses will be drawn here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the losses are drawn over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} from {1} to {2} in {3} updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss about {0} at {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths from one start over a loss surface from {0} to {1}: {2}. {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic horizontal axis: shows few and many updates at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic losses: shows small ones (log₁₀ J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss over all training samples; {0} epochs each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training losses: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCA plane: {0} of the paths&apos; motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · first {0} of {1} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverged: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first principal axis ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to ({1}, {2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;The simple noise scale B = tr Σ / |g|²: how far the gradients of single samples lie from their mean, squared, over the squared length of that mean. A batch of B samples is as much noise as signal; far larger ones tell little new (McCandlish et al. 2018).&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode: batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that the parameters have made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean loss over all training samples now (J).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent training, drawing not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise at start → now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradients of the samples cancel out at the start: batches of any size are noise there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient noise {0} at the start: batches smaller than this are mostly noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison, how far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs of each batch mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each mode goes through all training samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the batch modes, or cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of the batch modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the comparison in numbers, or leave the room to the plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare trains the same start three times: with all samples to an update, with mini-batches, and with single samples. Their paths over the loss surface, their losses and the noise of their gradients will be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up this comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train this start once in each batch mode, beside the run, which goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale: compare again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a whole number from 1 to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s answer will be drawn here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled: training samples; hollow: held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the training samples (filled)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the validation samples (hollow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the test samples (hollow, small)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A function of two parameters has no answers over data; the loss surface shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: answer {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} training, {1} validation and {2} test samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s answer over {0}, with {1}; {2} on training samples {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: answer {1}, class {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: class {1} ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Draw over the two leading principal components of the training inputs, on the plane through their mean; up for two inputs of your choice&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Where the inputs are held that are on neither axis&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other inputs held at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold every input at its training mean again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input along the horizontal axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input along the vertical axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plane holds {0} of the variance; samples are projected onto it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other {0} inputs are at their training mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more vary less, or not at all, and stay at their mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} to {2} in the training samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {0} at their mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start trains the experiment once for each fold, and judges it by what the fold holds out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-validation, how far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solve instead of train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the exact answer of the regression in every fold instead of training it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nested cross-validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the value inside every fold, by folds of its training samples alone, and judge the choice by what had no say in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the best value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the experiment the value with the best mean; undo takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is cross-validated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment as it is, or over the number of samples, or over the values of one hyperparameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over training samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which values: a range such as log:1e-4..1, lin:0..0.5 or int:1..9, one with its number of values such as log:1e-4..1/7, or values parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every fold&apos;s loss on its way, the scores, or which fold holds out which sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not validated: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the cross-validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the cross-validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up; what is done stays on show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train and judge every fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {0}: loss {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss, held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} {2} ± {3}, trained on {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is trained here, so there is no curve; look at the scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {0}: held out in fold {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>component 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>component 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare trains the same start four times: without a penalty, with L1, with L2 and with both. What each leaves of the weights will be drawn here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the weights are spread, what is answered, or how the loss fell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of all layers together, or of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1 of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda of L1, for every layer, where L1 acts. Accepts 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2 of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda of L2, for every layer, where L2 acts. Accepts 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs of each training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each of the four goes through all training samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value of a weight (height: root of the share)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · of an earlier state of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four trainings are under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare weight decays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train this start without a penalty, with L1, with L2 and with both, beside the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training loss, penalty not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers over {0} and {1}; the numbers are validation losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network of {0} with weights to spare, or the one on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} exactly 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} near 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (λ₁ {1}, λ₂ {2}): {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1 leaves {0} at exactly zero; L2 none, but smaller ones: ‖w‖ {1} in place of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of {0} exactly 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss {0} | {1} valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1 leaves {0} at exactly zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update {0} · epoch {1}: train {2}, validation {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {0}: {1} weights, {2} exactly 0, ‖w‖ {3}; here weight {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss {0} at {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thinned networks behind dropout will be drawn here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of thinned networks, or how the units of a layer go together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many thinned networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many masks are drawn; each leaves one thinned network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;The mean of the answers, or the normalised geometric mean of probabilities, which the scaled network equals exactly for one layer before a softmax or sigmoid (Baldi &amp;amp; Sadowski 2013)&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw other masks: other thinned networks of the same parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hidden layer whose units are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A function of two parameters has no units to drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has no dropout: set Dropout above 0 in the hyperparameters, and train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units that go up and down together lean on each other; dropout keeps them apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hidden layer with two units or more: add one to compare its units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train without dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Train the same start without dropout, for as many updates, and compare its units&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean and scaled network differ by {0} on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training loss {0} reached after {1} updates with dropout, {2} without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of {0} thinned networks; their spread is {1} on average and {2} at most. {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>co-adaptation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geometric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not worked out: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic mean: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correlation of units, the first at the top left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {0} other inputs at their mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (of {0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units {0} and {1}: correlation {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {0}: mean {1}, scaled {2}, spread {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} thinned networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: mean |r| {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error of the surface along the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;The loss on the plane minus the true loss, as a part of the true loss, from the first update to the last. Where the strip is thick, the path runs off the plane and the surface does not tell its loss.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off by up to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each fold: what is coloured is held out, the rest is trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold {0}: {1} samples held out, {2} to train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of every fold: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training samples of a fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held out, ± standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of each layer&apos;s gradient will be drawn here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown of each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Gradients of the training loss by layer, updates beside the weights they change, or what the units give now&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;About 0.001 is the usual rule of thumb for the length of an update beside that of the weights: well below, learning is slow; well above, the step size may be too large (Karpathy, lecture notes of Stanford&apos;s CS231n, “Neural Networks Part 3”). A rule of thumb, not a law.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates beside weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient (RMS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update : weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value of a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update {0}: {1}; pointer at {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heights: roots of counts · dropout aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMS over a layer&apos;s weights · training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines: each update as it was made · symbols: the next, on all samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution of activations. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} after {1} updates: {2}. {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units&apos; means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead or saturated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pointer at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {0} of {1} known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMS over a layer&apos;s weights · bold: running median · training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines: net motion of {0} updates, to one · symbols: the next update, on all samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {0}: gradient {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples that are pictures will be shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples with their answers, or the weights of each unit of the first layer as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These samples are no pictures: choose data whose samples are, such as Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first layer is fed by terms of the pixels, so its weights are no pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight of each pixel, one picture a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {0}: is {1}, answered {2} with probability {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of the scaled pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of the pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} pictures are answered wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truth → answer; the surest wrong ones first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}–{1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {0}: weights from {1} to {2}, bias {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {0}: is {1}, answered {2} (answer {3})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {0} with {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {0} of {1} {2} samples while training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of {0} units of the first layer as pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; first of all, truth → answer: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right and wrong answers will be counted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residuals over what was answered, or how many there are of each size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples whose answers are judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A function of two parameters answers nothing that could be right or wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured − answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shade: share of the true class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {0}: measured {1}, answered {2}, residual {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answered as {1}: {2} of {3} ({4})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R² {0}, RMSE {1}, MAE {2}, mean residual {3}. {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} samples with residuals from {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: precision {1} of {2} answered, recall {3} of {4} samples, F1 {5}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: true class, columns: answer · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {0} drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above zero the answer was too low · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy {0}. {1}. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: precision {1}, recall {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Space to train; the loss will be drawn here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic scale: shows small losses (log₁₀ J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band: the loss of each batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band: lowest to highest batch loss of {0} updates each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss over {0} updates: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update {0} · epoch {1}: train {2}, validation {3}, penalty {4}; pointer at {5}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} from {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose seeds, or a hyperparameter, and press Train: the run is trained many times and drawn here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to train it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over other seeds, or over the values of one hyperparameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss at the end over the hyperparameter, every training&apos;s loss on its way, or each in a small plot of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · failed: the loss stays above half of its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not trained: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train over what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 to 90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train, best at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation, best at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bold: the lowest at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update {0}: loss {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} trainings over {2} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss {0} to {1}, log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to {0} updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training loss {0}, validation {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} nearest: {1} to {2}, up to {3} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} nearest: {1}, up to {2} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a whole number from {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a number from {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs overlaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Space to train; the runs will be drawn here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} runs in one plot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update {0}: true loss {1}, on the plane {2} ({3})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain folds, folds with the same shares of every class, or one for each sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of folds k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into how many parts the samples are split; each is held out once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times over, with the samples in other orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the order in which samples are dealt to the folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffled folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal the samples in an order drawn by the seed, or as they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stratified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave one out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average of the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Average the best 10” to train them again: their average and its score stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the average, or of the best trial alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the {0:n} validation samples that also chose them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average of {0:n} trials, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The average of {0:n} trials, beside the best alone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} and {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the {0:n} test samples, which are no longer untouched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, alone {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How every trial learnt stands here once a trial is done; models without training have no curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss on samples held out, or on those that were trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:n} trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; of each the first fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pruned at the cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {0:n} of them pruned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each cell in the colour of its best trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best score over two hyperparameters stands here where a search varies two or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies from left to right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies from bottom to top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much each hyperparameter mattered stands here once four trials are done and differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the scores&apos; variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} explains {1:.1%} of the scores&apos; variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fANOVA over {0:n} complete trials; of many similar trials it says little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag along an axis to keep a range of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every trial as a line over all that varies stands here once a trial is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all trials again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of every range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:n} of {1:n} trials are within the ranges; a click on an axis lets go of its range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pruned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, layer {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trial {0}: {1} · {2} parameters · {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score and size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score over the number of parameters stands here once a trial is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With folds the smallest network within one standard error of the best is marked too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best is also the smallest within one standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no smaller one is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trial {0} with {1} parameters is within one standard error of the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest within one standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xplain this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short page about the control or plot that has the focus; it follows while it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command, a hyperparameter, a plot or a page by a part of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tutorial, how-to and reference in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command, a hyperparameter, a plot, a page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of a name; arrows choose, Return goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits; Return or a double click goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has that in its name or description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyperparameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documentation is not built here: python3 dev.py docs makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a control with Tab or the mouse: what it does is said here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the control that has the focus. Shift+F1 asks about another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers as columns, neurons as nodes, weights as curves between them; with two inputs every node carries a small map of its answer over the plane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour is the sign of a weight and width its size; dotted is exactly zero. Point at a neuron to see its arithmetic with the numbers in it. Arrows walk through the network, Return edits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network answers at every place of the inputs, with the samples on top; with one input the curve it has learnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the colour changes the answer changes its mind. A shape that bends around single samples has learnt them by heart; a straight one may be too simple. Hollow points were held back from training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss on training and on validation samples along the training, and what penalties add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both falling: it learns. Training falls while validation rises: it overfits, so stop earlier, penalise or use dropout. A jagged curve comes from small batches or large steps; a rising one diverges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss over a plane through the space of all parameters, and the path of the training on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line above says how much of the path&apos;s motion lies in the plane: what lies outside cannot be seen. Narrow valleys make the path swing from wall to wall; plateaus make it crawl. Click to start from a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large the weights of each layer are: now, as matrices, or along the training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A peak at zero comes from L1, a narrow hill from L2. Weights that keep growing belong to a step that is too large or to samples learnt by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the gradient in every layer along the training, and units that are dead or saturated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of one height: every layer learns. First layers far below the last: gradients vanish. A dead unit answers the same to every sample and learns no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers of many thinned networks, their mean, and the one scaled network that stands for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where thinned networks disagree the answer is uncertain. Mean and scaled network close together: the shortcut of dropout holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many updates the run and its twin without dropout need to reach a loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap between the two curves at the chosen loss is what dropout costs. A twin that is faster and then worse on validation samples is what it buys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For classes which are mistaken for which; for numbers how far each answer misses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are the truth, columns the answer: all in the diagonal is perfect. For numbers a band around zero without a pattern is what remains of noise; a bend in it is something not yet learnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same experiment trained once for each fold and judged by the samples the fold holds out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean is the estimate, the spread says how far to trust it. Two settings whose means lie closer than the spread are not told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same run trained over many seeds, or over values of one hyperparameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band over seeds is luck: a difference smaller than it means nothing. Over values look for a wide valley, not for the lowest point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples as pictures with truth and answer, wrong ones first, and what the first units look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask of a mistake whether you would have made it too. Units that look like strokes have found parts of figures; those that look like noise have not learnt or are not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three trainings from one start: every update from all samples, from some, and from one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All samples give a smooth path and few updates per epoch; one gives many updates and a path that trembles around the goal. Compare at equal samples seen, not at equal updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four trainings from one start: without a penalty, with L1, with L2 and with both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1 makes weights exactly zero, L2 makes all of them small. See how many remain, and what the validation loss says of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One curve of several runs on the same axes, each run in its colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare at equal updates, equal epochs or equal time: the order of the runs can differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hyperparameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best score of a search in each part of the plane of two hyperparameters, and the trials in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A broad field of good trials is safer than a single good point. Good trials at an edge: widen the range there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All hyperparameters at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every trial as a line through one axis for each hyperparameter, its score last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag along an axis to keep the lines that pass there. Lines of good trials that meet in one place say which value matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the difference between trials each hyperparameter accounts for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short bar: leave it at its default. It holds within the ranges that were searched only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of every trial over one hyperparameter at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clear lower edge shows where a value stops being good, whatever the others are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of every trial against its number of parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trials on the front cannot be beaten by a smaller network; the bend of it is often the one to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of the trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of every trial along its training, those that were pruned ending early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves that cross late were pruned at a risk. Curves still falling at the end ask for more epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averaging models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of the best trials together, beside that of the best one alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averaging helps where the models make different mistakes; models that agree add nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every training begun in this window, with what differs between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those ticked train along with the one on show, and plots draw them in their own colours. A double click or Return shows a run as it was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ladder of models from a mean to a network: what you choose, what training finds, and the exact answer where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyperparameters are chosen before training and stay; parameters are what training changes. Where both agree, descent has found what can also be calculated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of every trial over one hyperparameter stands here once a trial is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyperparameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scores are drawn over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best {0} at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No surface: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with penalties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is the start, 1 is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {0} of the way: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCA plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plane of two weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plane of the sharpest directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plane through start, best and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plane through the ends of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Space to train; the loss surface and the path over it will be drawn here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training goes on from here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line from start to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The surface is stale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the loss surface again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel computing the loss surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>way from the start to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · click to start from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · drawing is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · validation samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · with penalties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss surface from {0} to {1}. {2}. True loss {3}, on the plane {4}.{5}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: {0} of the path&apos;s motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {0} computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · at update {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale: update {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss surface in three dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag or arrow keys turn it, the wheel or + and − zoom, a double click goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Where the loss is not finite there is a hole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No surface yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss from {0} to {1} over {2} and {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The path leads from loss {0} to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plane through the parameters that the surface is drawn over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contours, the surface in space, or the loss along the line from the start to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of the loss surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the surface averages, how finely it is drawn, which paths it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The surface averages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw other random directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours and contours by the loss&apos;s logarithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths of earlier runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that were left stay on the surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path (PCA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharpest (Hessian)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start, best, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2-D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the network&apos;s weights or biases (w)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training samples, with penalties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As there is time for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as each neuron&apos;s weights (filter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as each layer&apos;s weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is untouched. It can be opened again, but only the first time says how the model does on new samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test set, earlier experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on all other samples, and judge once by those nobody has looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no test set: give it a share of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been opened once before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge this experiment by the {0} samples of the test set?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been opened {0} times before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train without dropout, and how many updates both need for a loss will be drawn here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of the whole network over the training samples, or over the validation samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss to be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss whose updates are counted; the line can be dragged too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the run first; then the same start is trained without dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of the whole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Train the same start without dropout, with the same order of samples and for as many updates, beside the run&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loss of {0} is not reached by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start is at a loss of {0} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout takes {0} times the updates to come down to {1}: {2} in place of {3} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · without for {0} updates only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · the test set is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} of {2} trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · of an earlier experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} where chosen, {1} outside; chosen: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {0} diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · rows feed, columns are fed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hatched: exactly 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} exactly 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest in front; heights are roots of shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none exactly 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root of the sum of squares of a layer&apos;s weights, without its biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} at update {1}: {2} between {3} and {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solid: exactly zero. Dotted: those and the near ones, smaller than {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>norm ‖w‖</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights from {0} to {1} upwards in each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} → {1} exactly 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} + {2} of {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none near 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} at update {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of each layer will be drawn here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, along the training, or each weight at its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution of the weights. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A histogram of each layer&apos;s weights as they are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ridges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histograms along the training, the newest in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histograms along the training as a map of colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many weights are exactly zero and near zero, along the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>norms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large each layer&apos;s weights are together, along the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every weight at its place, by its colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This learner has no weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} of {2} weights between {3} and {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}; from {2} to {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nnstudio did not end as it should. Unsaved work on {0} of {1} is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored. It has no file until you save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an experiment without a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} It was put aside as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs and how they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs that train together have in equal parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin another run from the same parameters, samples and order; then change what you want to compare (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the table with what differs as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename… (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in plots (H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide in plots (H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A function has two parameters, whatever one draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1:+d} parameters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show run {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete run {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename run {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run {0}: {1}, {2} with {3} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the first, another course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden: plots leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that is shown; it always trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A double click shows it; ticked, it trains along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every depth and width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all within a budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the hidden layers as they are, every depth with every width, a list of shapes, or all shapes of equal widths within a number of parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether every layer after the first also reads the column before its own: as it is, with, without or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layers to try, parted by |, such as 4 | 8-8 | none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fewest hidden layers that are tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most hidden layers that are tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest number of units in each hidden layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest number of units in each hidden layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights and biases of a network, at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with and without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:n} shapes of equal widths have no more parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:n} shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {0}, the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step and optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a Dask scheduler was started, such as tcp://HOST:8786; its workers need nnstudio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the cluster and show its workers, or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start “dask scheduler” on one machine and “dask worker tcp://HOST:8786” on the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:n} workers with {1:n} processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type where the scheduler is, such as tcp://HOST:8786</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {0:n} lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0:g} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0:g} to {1:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not accepted: use {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stands here{0}: use {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the search in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is there already: name another file, or open the search in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches (*.db);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest network within one standard error of the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A double click opens it on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial {0}, hidden layers {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every trial as a line over all that varies; drag to keep ranges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score over one hyperparameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best score over any two hyperparameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score over the number of parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How every trial learnt, and where pruned ones ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much each hyperparameter mattered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The average of the best trials beside the best alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid: every combination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TPE: near what was good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CMA-ES: evolution of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successive halving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyperband</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid tries all combinations, random any; TPE and CMA-ES learn from what was good; halving and Hyperband begin with many short trainings and go on with the best third.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What trials are compared by, on samples held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each trial is trained so many times and judged by the mean over the folds; with none, once, by the experiment&apos;s own validation part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many trials there are at most; of a grid all, unless a number stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search ends after so many minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search ends before all trainings together make more updates than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger networks are not trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed finds the same, wherever it is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the window&apos;s own process, in other processes of this machine, or on the workers of a Dask cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many trials are trained at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials: say how many; only a grid has an end of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the cluster first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets that are tried, parted by |, such as x1,x2 | x1,x2,x1^2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread by factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By factors, as many values are tried between 0.01 and 0.1 as between 0.1 and 1; else all sizes alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest value that is tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest value that is tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many values of the range a grid tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that stay down are tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is left to try: keep at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the chosen trial, or the best, the experiment of the window; undo brings back the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the best trials again and average their answers; the score stands beside the best one&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all trials as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a search that was kept in a file, to look at it or to go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with this search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many trials are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the trials of a search appear as they are trained: a table with the best first, and plots that show what mattered.

Tick on the left what is to vary, look at what it would cost, and press Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the best on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average the best {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averaging… (cancel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:n} of {1:n} trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open trial {0} on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search ended by a mistake of the program ({0}); what was found is in its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a hyperparameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows those whose name or explanation has these words, also those without effect now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:n} vary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary {0} in a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that the search is kept in; it can be opened again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range is not accepted; the reason stands below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing varies yet: tick a hyperparameter, or choose hidden layers to try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search is done: the best of {0:n} trials has {1} {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What varies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the hyperparameters that vary, and give their ranges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the method, what it may cost, and where it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out what it costs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the search; it is kept in a file as it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs could not be worked out; it can be started all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the search; what is done is kept, and it can be gone on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be kept in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {0} updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {0:n} at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open trial {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {0:n} of {1:n} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:n} trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: about {0}{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be made: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A to B: loss {0} to {1}, moved by {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to look at any kept moment; the arrow keys step through them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A is update {0}, B is update {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this moment as A, to compare another one with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this moment as B, and tell what changed since A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on from this moment in a run of its own; undo comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this moment in the same run: it is trained again from the same seeds, which gives the same numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back to where the training is (End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: moved by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many updates there are in a second, from one to as many as the machine can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} update/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Now exactly {0}&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network in the middle, with what it is trained on and by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs side by side on the same axes, overlaid, or as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the hyperparameters: many trials, the best of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson beside the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples that the network learns from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gauss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spiral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkerboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multi-gauss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polynomial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breast-cancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diabetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rosenbrock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>himmelblau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ripple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many samples there are before they are split into three parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far chance moves the samples or their labels; a noisy problem cannot be learnt perfectly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the samples that the parameters are fitted to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part kept back to judge the finished network once; what is left is for validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms computed from the inputs that feed the network; none means every column as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x1^2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x2^2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x1*x2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sin x1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sin x2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 1, every product of the inputs up to this degree feeds the network beside the chosen features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling of inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard shifts each feature to mean 0 and scales it to deviation 1, measured on the training part only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling of targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard does the same to the numbers to be predicted in regression; losses are then in those units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times as sharply the bowl bends along its first parameter as along its second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides which samples are drawn and how they are split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network is trained; the nearest neighbours of a sample answer for it without any training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the nearest training samples answer together: few follow every sample, many smooth over all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say of neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform gives each neighbour the same say; distance gives nearer ones more, in proportion to one over their distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability with which each input is silent in a training pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides the initial parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many neurons the layer has: its width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function each neuron puts its weighted sum through; without a bend layers add nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaky-relu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gelu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gelu-tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softsign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard-tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard-sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gaussian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether each neuron adds a number of its own to its sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the weights are drawn before the first update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glorot uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glorot normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LeCun uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LeCun normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orthogonal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies the drawn weights; for constant it is the weight itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability with which each unit (or weight) is silent in a training pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout acts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether whole units fall silent or single incoming weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls every weight towards zero by the same amount, so that many end at exactly zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls every weight towards zero in proportion to its size, so that none grows large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is averaged over the samples and made small; cross-entropies read logits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half squared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean squared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categorical cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule that turns a gradient into a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adagrad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adadelta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAdam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAdam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rprop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L-BFGS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each update goes. Too small crawls, too large oscillates, larger still diverges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the last step is carried into the next: smooths zigzag, overshoots when large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dampening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of each new gradient is kept out of the momentum; needs momentum above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks ahead along the momentum before it measures the slope; needs momentum above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How slowly the average of the gradient forgets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How slowly the average of the squared gradient forgets; of Lion, that of the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How slowly the average of the squared gradient forgets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the denominator so that tiny gradients do not make huge steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast NAdam&apos;s look ahead grows to its full strength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a parameter&apos;s own step is multiplied by while its slope keeps its sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a parameter&apos;s own step is multiplied by when its slope changes sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parameter&apos;s own step becomes smaller than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parameter&apos;s own step becomes larger than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many past steps L-BFGS guesses the curvature from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries step lengths along the direction until the loss and its slope have fallen enough (strong Wolfe conditions), instead of always going one step size far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the step size changes as the epochs go by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverse time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each drop multiplies the step size by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how many epochs the step size drops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each epoch multiplies the step size by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step size is divided by 1 + this times the epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs over which the step size first climbs from zero, before it follows the cosine down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the run after which the step size is largest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plateau patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs without a better validation loss that are borne before the step size drops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest step size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule does not go below this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gradient longer than this is shortened to it; 0 leaves every gradient as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry of the gradient is let beyond plus or minus this; 0 leaves all as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many samples each update looks at: all of them, some of them, or one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples to an update: large batches give calm, costly steps, small ones cheap noisy ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the samples are shuffled before every epoch or always come in the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a whole run goes through all training samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the run when the validation loss has stopped falling, and goes back to the best parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs without a better validation loss that are borne before the run ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much the validation loss has to fall to count as better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced gives rare classes as much say as frequent ones; equal gives it to every sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1 method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subgradient subtracts the sign; proximal shrinks and stops at exactly zero; dead links keep a weight at zero once the penalty has pushed it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subgradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proximal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divergence factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is stopped as diverged once its loss is this many times the loss it started from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64-bit numbers are exact enough for everything; 32-bit ones are faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64-bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32-bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides the order of the samples and the dropout masks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disc inside a ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opposite quadrants belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two Gaussians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two round clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two arms wound round each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two half moons that interlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board of four by four fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tilted plane over two inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-Gaussian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six hills and hollows over two inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A straight line with noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polynomial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cubic curve with noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two periods of a sine with noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three species of iris by four measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three cultivars by thirteen analyses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breast cancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malignant or benign by thirty measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handwritten digits of 8 by 8 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progression after a year by ten measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quadratic function, as steep and as flat as one likes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rosenbrock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flat curved valley between steep walls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saddle between two valleys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Himmelblau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four hollows of equal depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ripple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shallow bowl full of waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder samples, such as the spiral, need wider or deeper networks and more epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy ones, such as two clouds, are learnt by a single neuron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circle to begin with, spiral for a challenge, digits for something real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap between training and validation loss closes; an epoch has more updates and takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network can learn them by heart, which the validation loss shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 to 2000 for two inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best possible loss rises; networks that follow every sample do worse on new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost any network that is large enough succeeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 20 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to learn from, less to judge by: the validation loss becomes uncertain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement becomes sure, learning poor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5 to 0.8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last judgement becomes surer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left that was never looked at while choosing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.1 to 0.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well chosen terms make a problem linear: squares solve the circle without hidden layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has to find such terms itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x1 and x2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve can bend more often and follows the noise; high powers grow large and nearly parallel, so that gradient descent crawls unless inputs are scaled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve is stiff and may miss the shape of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard makes valleys of the loss rounder: larger steps are stable and fewer updates are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None keeps the units; inputs of very different size then need very different steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard for tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard brings losses near 1, so that usual step sizes fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None keeps losses in the units of the data, squared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard where targets are far from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The valley becomes narrow: the steep direction limits the step, and the flat one waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 1 the bowl is round and one step of size 1 / curvature reaches the bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed draws and splits other samples: what depends on it is luck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network learns parameters and forgets the samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours learn nothing and keep them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer becomes smooth; at last everybody gets the mean of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 1 every sample is right and the noise with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 to 30, odd for two classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance lets near neighbours decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single input can be relied on; with few inputs little is left to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs are trusted as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 0.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed starts elsewhere on the loss surface: of the default network on exclusive or, almost a third of the starts never get there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0; try several before you believe a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth bends the answer in fewer parameters, width makes training easier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without hidden layers the answer is a straight line, or a plane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one or two layers of 4 to 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer can tell more things apart, has more parameters, and overfits sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer of one unit is a bottleneck: a single number goes through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 to 128</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth bends (tanh, GELU) make smooth answers; ReLU makes corners, trains fast, and units of it may die.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear layers add nothing to each other: the whole stays a single linear map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh for small networks, ReLU or GELU for deep ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear for numbers and for cross-entropies, which read logits; tanh for classes as −1 and +1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh or linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it every unit chooses where its bend lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it all bends go through the origin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scheme that fits the activation keeps signals and gradients of one size through all layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too small, and gradients vanish; zeros, and all units of a layer stay the same for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glorot for tanh, He for ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units begin saturated, gradients explode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything begins nearly linear, gradients vanish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units learn to do without each other; training takes more updates; too much, and nothing fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 0 the network is trained whole and may learn the samples by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.1 to 0.5 in wide layers; small networks have nobody to spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units silences whole neurons, weights single connections, which is gentler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More weights become exactly zero: the network chooses among its inputs and units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 0 no weight is driven to zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.0001 to 0.01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights shrink in proportion to their size, answers become smooth; too much and everything is flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 0 weights grow as long as that lowers the training loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.0001 to 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropies punish confident mistakes, squares large ones; absolute and Huber forgive outliers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy for classes, half or mean squared for numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam and its kin give every parameter a step of its own and forgive a poor step size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain SGD shows the loss surface as it is, and often ends where new samples fare better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD to understand, Adam to get there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster, until steps jump across the valley, and then out of it: the training diverges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe and slow: many updates for little way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.01 to 0.3 for SGD, 0.001 to 0.01 for Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps add up along a valley and cancel across it; near 1 it overshoots and swings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 0 every step follows the newest gradient alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New gradients count less in the velocity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They count in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks ahead along the velocity, which calms the swinging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on with a momentum of 0.9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longer, steadier memory of gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nimbler and noisier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of a parameter&apos;s gradients is remembered for longer: steadier steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps react to recent gradients at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer memory, steadier steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.9 to 0.99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adaptive steps become like plain ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters with tiny gradients get as large steps as all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1e-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum comes in sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps grow faster along a slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps shrink more where a valley was crossed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finer at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1e-6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster over plateaus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A better picture of the curvature, for more memory and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer to plain descent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 to 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step goes down, for some more evaluations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step has length η.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large steps first to get there, small ones later to settle: with noisy batches the end is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant keeps one size, and with small batches never quite settles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant to understand, cosine to get the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentler drops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder drops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.1 to 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops come later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops come sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a third of the epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near 1 it falls slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It falls fast and training stands still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.95 to 0.999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It falls faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays large for longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.001 to 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gentler beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full steps from the first update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few percent of the epochs, for Adam and large batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step grows for longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits longer before the step is lowered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowers it at the first hesitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 to 20 epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training never stands still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to a hundredth of the step size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rare, huge gradients are cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step is cut: all get the same length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 (off), or 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only extremes are cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directions are bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 (off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All samples: the true gradient, a smooth path, one update an epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sample: many cheap, noisy updates that jump about the minimum, and sometimes out of a poor one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steadier gradients, fewer updates an epoch, better use of the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noisier gradients, more updates an epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 to 128</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffled gives every epoch other batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed repeats the same ones, and may swing with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More updates: the training loss falls on, and the validation loss may rise again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training ends before it has settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 to 1000 for small networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends where the validation loss was lowest, and takes those parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains to the last epoch, whatever the validation loss does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on with a patience of 10 to 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits longer for a better one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stop at a mere ripple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 to 50 epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small gains do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced gives a rare class as much say as a frequent one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal lets the frequent class win in doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proximal steps give exact zeros; subgradients only come near; dead links stay at zero for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proximal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run may climb higher before it is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swings are taken for divergence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float64 keeps 15 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float32 keeps 7, takes half the memory, and is faster for large ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed shuffles and drops in another way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
