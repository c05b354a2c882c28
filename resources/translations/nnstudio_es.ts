<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>nnstudio</name>
    <message>
        <source>About nnstudio</source>
        <translation>Acerca de nnstudio</translation>
    </message>
    <message>
        <source>A desktop laboratory for the hyperparameters of neural networks. Free software under the MIT licence.</source>
        <translation>Un laboratorio de escritorio para los hiperparámetros de las redes neuronales. Software libre bajo la licencia MIT.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Walk the network</source>
        <translation>Recorrer la red</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>flechas</translation>
    </message>
    <message>
        <source>Insert layer</source>
        <translation>Insertar capa</translation>
    </message>
    <message>
        <source>Insert neuron</source>
        <translation>Insertar neurona</translation>
    </message>
    <message>
        <source>Shift+Ins, or +</source>
        <translation>Mayús+Ins, o +</translation>
    </message>
    <message>
        <source>Remove neuron</source>
        <translation>Quitar neurona</translation>
    </message>
    <message>
        <source>Del, or -</source>
        <translation>Supr, o -</translation>
    </message>
    <message>
        <source>Edit weight or bias</source>
        <translation>Editar peso o sesgo</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>En&amp;trenar</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>A&amp;prender</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>E&amp;spacio de trabajo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>Nuevo desde &amp;plantilla</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>As many &amp;parameters</source>
        <translation>Igual número de &amp;parámetros</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>Begin with the ready experiment, in this window.</source>
        <translation>Comenzar con el experimento preparado, en esta ventana.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open an experiment from a file.</source>
        <translation>Abrir un experimento desde un archivo.</translation>
    </message>
    <message>
        <source>Open a &amp;copy…</source>
        <translation>Abrir una &amp;copia…</translation>
    </message>
    <message>
        <source>Open what a file holds as a new experiment; the file stays as it is.</source>
        <translation>Abrir el contenido de un archivo como experimento nuevo; el archivo queda como está.</translation>
    </message>
    <message>
        <source>Open a &amp;link…</source>
        <translation>Abrir un en&amp;lace…</translation>
    </message>
    <message>
        <source>Open a link to TensorFlow Playground as the same experiment.</source>
        <translation>Abrir un enlace a TensorFlow Playground como el mismo experimento.</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>&amp;Importar una tabla…</translation>
    </message>
    <message>
        <source>Learn from a table of your own: CSV, TSV or Parquet.</source>
        <translation>Aprender de una tabla propia: CSV, TSV o Parquet.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save the experiment with its weights and history.</source>
        <translation>Guardar el experimento con sus pesos y su historial.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar c&amp;omo…</translation>
    </message>
    <message>
        <source>Save under another name.</source>
        <translation>Guardar con otro nombre.</translation>
    </message>
    <message>
        <source>&amp;Model…</source>
        <translation>&amp;Modelo…</translation>
    </message>
    <message>
        <source>The trained network for other programs: ONNX, NumPy, or a script in Python.</source>
        <translation>La red entrenada para otros programas: ONNX, NumPy o un script de Python.</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>Losses and scores along the training, as CSV or Parquet.</source>
        <translation>Pérdidas y puntuaciones a lo largo del entrenamiento, como CSV o Parquet.</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>One page with settings, results, pictures, and how to do it again.</source>
        <translation>Una página con ajustes, resultados, imágenes y cómo repetirlo.</translation>
    </message>
    <message>
        <source>&amp;Film…</source>
        <translation>&amp;Película…</translation>
    </message>
    <message>
        <source>The training from its start to now, as GIF or MP4.</source>
        <translation>El entrenamiento desde su inicio hasta ahora, como GIF o MP4.</translation>
    </message>
    <message>
        <source>Picture of the &amp;network…</source>
        <translation>Imagen de la &amp;red…</translation>
    </message>
    <message>
        <source>The drawn network as SVG or PNG.</source>
        <translation>La red dibujada, como SVG o PNG.</translation>
    </message>
    <message>
        <source>Picture of the &amp;window…</source>
        <translation>Imagen de la &amp;ventana…</translation>
    </message>
    <message>
        <source>The whole window as it is seen.</source>
        <translation>La ventana completa tal como se ve.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the window and end the program.</source>
        <translation>Cerrar la ventana y terminar el programa.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last edit, with the weights there were.</source>
        <translation>Deshacer la última edición y recuperar los pesos que había.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Make again what was taken back.</source>
        <translation>Volver a hacer lo que se deshizo.</translation>
    </message>
    <message>
        <source>&amp;Paste table or link</source>
        <translation>&amp;Pegar tabla o enlace</translation>
    </message>
    <message>
        <source>Import the table on the clipboard, or open the link there.</source>
        <translation>Importar la tabla del portapapeles o abrir el enlace que contiene.</translation>
    </message>
    <message>
        <source>Insert layer &amp;before</source>
        <translation>Insertar capa an&amp;tes</translation>
    </message>
    <message>
        <source>Insert a layer before the selected one.</source>
        <translation>Insertar una capa antes de la seleccionada.</translation>
    </message>
    <message>
        <source>&amp;Insert layer after</source>
        <translation>&amp;Insertar capa después</translation>
    </message>
    <message>
        <source>Insert a layer after the selected one.</source>
        <translation>Insertar una capa después de la seleccionada.</translation>
    </message>
    <message>
        <source>Remove &amp;layer</source>
        <translation>Quitar &amp;capa</translation>
    </message>
    <message>
        <source>Remove the selected layer.</source>
        <translation>Quitar la capa seleccionada.</translation>
    </message>
    <message>
        <source>&amp;Add neuron</source>
        <translation>&amp;Añadir neurona</translation>
    </message>
    <message>
        <source>Add a neuron to the selected layer.</source>
        <translation>Añadir una neurona a la capa seleccionada.</translation>
    </message>
    <message>
        <source>&amp;Remove neuron</source>
        <translation>&amp;Quitar neurona</translation>
    </message>
    <message>
        <source>Remove the selected neuron, or the last one of the selected layer.</source>
        <translation>Quitar la neurona seleccionada o la última de la capa seleccionada.</translation>
    </message>
    <message>
        <source>Train the network, or pause it.</source>
        <translation>Entrenar la red o ponerla en pausa.</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Actualización</translation>
    </message>
    <message>
        <source>Make one update: one batch, one step.</source>
        <translation>Hacer una actualización: un lote, un paso.</translation>
    </message>
    <message>
        <source>&amp;Back by one update</source>
        <translation>Una actualización a&amp;trás</translation>
    </message>
    <message>
        <source>Go back to before the last update, exactly as it was.</source>
        <translation>Volver al estado anterior a la última actualización, exactamente como era.</translation>
    </message>
    <message>
        <source>&amp;Epoch</source>
        <translation>&amp;Época</translation>
    </message>
    <message>
        <source>Train until every sample has been seen once more.</source>
        <translation>Entrenar hasta que cada muestra se haya visto una vez más.</translation>
    </message>
    <message>
        <source>Slow &amp;motion</source>
        <translation>Cámara &amp;lenta</translation>
    </message>
    <message>
        <source>Train at one update a second, so that every pass can be seen; once more to go on as before.</source>
        <translation>Entrenar a una actualización por segundo, para que se vea cada pasada; otra vez para seguir como antes.</translation>
    </message>
    <message>
        <source>&amp;Next mask</source>
        <translation>Máscara &amp;siguiente</translation>
    </message>
    <message>
        <source>Silence other units, as dropout might in the next pass, and show what is left answer.</source>
        <translation>Silenciar otras unidades, como podría hacerlo el dropout en la próxima pasada, y mostrar qué responde lo que queda.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Go back to the initial parameters.</source>
        <translation>Volver a los parámetros iniciales.</translation>
    </message>
    <message>
        <source>&amp;Duplicate the run</source>
        <translation>&amp;Duplicar la ejecución</translation>
    </message>
    <message>
        <source>Begin another run from the same start; both train together, and what you change differs.</source>
        <translation>Comenzar otra ejecución desde el mismo inicio; ambas se entrenan juntas y solo difieren en lo que se cambie.</translation>
    </message>
    <message>
        <source>Compare &amp;batch modes</source>
        <translation>Comparar modos de l&amp;ote</translation>
    </message>
    <message>
        <source>Train from the same start with all samples at once, with some and with one, side by side.</source>
        <translation>Entrenar desde el mismo inicio con todas las muestras a la vez, con algunas y con una, lado a lado.</translation>
    </message>
    <message>
        <source>Compare &amp;weight decay</source>
        <translation>Comparar decaimiento de &amp;pesos</translation>
    </message>
    <message>
        <source>Train from the same start without a penalty, with L1, with L2 and with both, side by side.</source>
        <translation>Entrenar desde el mismo inicio sin penalización, con L1, con L2 y con ambas, lado a lado.</translation>
    </message>
    <message>
        <source>&amp;Seeds and sweeps</source>
        <translation>Se&amp;millas y barridos</translation>
    </message>
    <message>
        <source>Train the run many times: over other seeds, or over the values of one hyperparameter.</source>
        <translation>Entrenar la ejecución muchas veces: con otras semillas o con los valores de un hiperparámetro.</translation>
    </message>
    <message>
        <source>&amp;Parameters and hyperparameters</source>
        <translation>Parámetros e &amp;hiperparámetros</translation>
    </message>
    <message>
        <source>The ladder of models: what you choose, what training finds, and the exact answer.</source>
        <translation>La escalera de modelos: lo que se elige, lo que halla el entrenamiento y la respuesta exacta.</translation>
    </message>
    <message>
        <source>Cross-&amp;validation</source>
        <translation>&amp;Validación cruzada</translation>
    </message>
    <message>
        <source>Train once for each fold and judge by what it holds out; curves; the test set.</source>
        <translation>Entrenar una vez por pliegue y evaluar con lo que este reserva; curvas; el conjunto de prueba.</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lecciones</translation>
    </message>
    <message>
        <source>Choose a lesson; your own work waits until you leave it.</source>
        <translation>Elegir una lección; su propio trabajo espera hasta que salga de ella.</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Paso &amp;siguiente</translation>
    </message>
    <message>
        <source>Turn to the next step of the lesson.</source>
        <translation>Pasar al siguiente paso de la lección.</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Paso &amp;anterior</translation>
    </message>
    <message>
        <source>Turn back to the step before.</source>
        <translation>Volver al paso anterior.</translation>
    </message>
    <message>
        <source>L&amp;eave the lesson</source>
        <translation>Sali&amp;r de la lección</translation>
    </message>
    <message>
        <source>Close the lesson; your own work comes back, and your progress is kept.</source>
        <translation>Cerrar la lección; su propio trabajo vuelve y su progreso se conserva.</translation>
    </message>
    <message>
        <source>&amp;Save my result…</source>
        <translation>&amp;Guardar mi resultado…</translation>
    </message>
    <message>
        <source>Write what you have reached in the lesson into a file, to hand it in.</source>
        <translation>Escribir en un archivo lo logrado en la lección, para entregarlo.</translation>
    </message>
    <message>
        <source>&amp;Fit plots</source>
        <translation>A&amp;justar gráficos</translation>
    </message>
    <message>
        <source>Bring everything in the plots into view.</source>
        <translation>Hacer visible todo el contenido de los gráficos.</translation>
    </message>
    <message>
        <source>&amp;Gradients</source>
        <translation>&amp;Gradientes</translation>
    </message>
    <message>
        <source>Where gradients go: their size in every layer, and units that are dead or saturated.</source>
        <translation>Adónde van los gradientes: su tamaño en cada capa y las unidades muertas o saturadas.</translation>
    </message>
    <message>
        <source>Dropout as an &amp;ensemble</source>
        <translation>El dropout como &amp;conjunto</translation>
    </message>
    <message>
        <source>The answers of thinned networks beside their mean and the scaled network.</source>
        <translation>Las respuestas de las redes reducidas junto a su media y a la red escalada.</translation>
    </message>
    <message>
        <source>&amp;Updates needed</source>
        <translation>Act&amp;ualizaciones necesarias</translation>
    </message>
    <message>
        <source>What dropout costs: the updates needed for a loss, with dropout and without.</source>
        <translation>Lo que cuesta el dropout: las actualizaciones necesarias para una pérdida, con dropout y sin él.</translation>
    </message>
    <message>
        <source>&amp;Judgement</source>
        <translation>&amp;Evaluación</translation>
    </message>
    <message>
        <source>Which classes are mistaken for which, and how far numbers are missed.</source>
        <translation>Qué clases se confunden con cuáles y por cuánto se yerra en los números.</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Imágenes</translation>
    </message>
    <message>
        <source>Samples as pictures, the wrong ones first, and what first units look for.</source>
        <translation>Las muestras como imágenes, primero las erróneas, y lo que buscan las primeras unidades.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>Show every key of the window.</source>
        <translation>Mostrar todas las teclas de la ventana.</translation>
    </message>
    <message>
        <source>&amp;About nnstudio</source>
        <translation>&amp;Acerca de nnstudio</translation>
    </message>
    <message>
        <source>Light or dark, as the system is set.</source>
        <translation>Claro u oscuro, según el sistema.</translation>
    </message>
    <message>
        <source>Dark on light.</source>
        <translation>Oscuro sobre claro.</translation>
    </message>
    <message>
        <source>Light on dark.</source>
        <translation>Claro sobre oscuro.</translation>
    </message>
    <message>
        <source>Bright on black, for tired eyes and poor projectors.</source>
        <translation>Brillante sobre negro, para ojos cansados y proyectores deficientes.</translation>
    </message>
    <message>
        <source>The language that the system is set to, from the next start on.</source>
        <translation>El idioma del sistema, a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>English, from the next start on.</source>
        <translation>Inglés, a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>German, from the next start on.</source>
        <translation>Alemán, a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Spanish, from the next start on.</source>
        <translation>Español, a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Show version and licence.</source>
        <translation>Mostrar la versión y la licencia.</translation>
    </message>
    <message>
        <source>The probability with which each of them takes part in a training pass; dropout is the rest to 1.</source>
        <translation>La probabilidad con que cada una participa en una pasada de entrenamiento; el dropout es lo que falta hasta 1.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>mini</source>
        <translation>mini</translation>
    </message>
    <message>
        <source>one</source>
        <translation>una</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Inputs kept</source>
        <translation>Ret. entradas</translation>
    </message>
    <message>
        <source>Accepts {0}</source>
        <translation>Admite {0}</translation>
    </message>
    <message>
        <source>change {0}</source>
        <translation>cambiar {0}</translation>
    </message>
    <message>
        <source>{0} on</source>
        <translation>{0}: sí</translation>
    </message>
    <message>
        <source>{0} off</source>
        <translation>{0}: no</translation>
    </message>
    <message>
        <source>{value} is not accepted: use {accepts}</source>
        <translation>{value} no se admite: use {accepts}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>its first rows are empty</source>
        <translation>sus primeras filas están vacías</translation>
    </message>
    <message>
        <source>it is always the same</source>
        <translation>siempre es igual</translation>
    </message>
    <message>
        <source>it counts the rows</source>
        <translation>cuenta las filas</translation>
    </message>
    <message>
        <source>it names the rows</source>
        <translation>nombra las filas</translation>
    </message>
    <message>
        <source>it identifies the rows</source>
        <translation>identifica las filas</translation>
    </message>
    <message>
        <source>it holds dates or times</source>
        <translation>contiene fechas u horas</translation>
    </message>
    <message>
        <source>it is free text</source>
        <translation>es texto libre</translation>
    </message>
    <message>
        <source>it has too many categories</source>
        <translation>tiene demasiadas categorías</translation>
    </message>
    <message>
        <source>it mixes numbers and words</source>
        <translation>mezcla números y palabras</translation>
    </message>
    <message>
        <source>it is of a type that is not read</source>
        <translation>es de un tipo que no se lee</translation>
    </message>
    <message>
        <source>it is mostly empty</source>
        <translation>está casi vacía</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>como se pidió</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>ningún número</translation>
    </message>
    <message>
        <source>a spreadsheet or an archive</source>
        <translation>una hoja de cálculo o un archivo comprimido</translation>
    </message>
    <message>
        <source>an old spreadsheet</source>
        <translation>una hoja de cálculo antigua</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>compressed twice</source>
        <translation>comprimido dos veces</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <translation>un archivo HDF5</translation>
    </message>
    <message>
        <source>{source} could not be read: {reason}</source>
        <translation>no se pudo leer {source}: {reason}</translation>
    </message>
    <message>
        <source>no column is left to predict it from ({reasons}): use at least one</source>
        <translation>no queda ninguna columna con la que predecirla ({reasons}): use al menos una</translation>
    </message>
    <message>
        <source>{kept} of its {rows:,} rows has every value, and {least} are the least: fill missing values</source>
        <translation>{kept} de sus {rows:,} filas está completa, y el mínimo son {least}: rellene los valores que faltan</translation>
    </message>
    <message>
        <source>{kept} of its {rows:,} rows have every value, and {least} are the least: fill missing values</source>
        <translation>{kept} de sus {rows:,} filas están completas, y el mínimo son {least}: rellene los valores que faltan</translation>
    </message>
    <message>
        <source>{name} counts the rows, and is used all the same.</source>
        <translation>{name} cuenta las filas y se usa de todos modos.</translation>
    </message>
    <message>
        <source>{reasons} and {more:,} more</source>
        <translation>{reasons} y {more:,} más</translation>
    </message>
    <message>
        <source>{known} of its {rows:,} rows has a value, and {least} are the least: choose another target</source>
        <translation>{known} de sus {rows:,} filas tiene un valor, y el mínimo son {least}: elija otro objetivo</translation>
    </message>
    <message>
        <source>Units are taken off the numbers: {names}.</source>
        <translation>Se quitan las unidades de los números: {names}.</translation>
    </message>
    <message>
        <source>A comma is read as the decimal sign of {names}.</source>
        <translation>La coma se lee como signo decimal de {names}.</translation>
    </message>
    <message>
        <source>A point is read as the decimal sign of {names}.</source>
        <translation>El punto se lee como signo decimal de {names}.</translation>
    </message>
    <message>
        <source>it has {rows} row, and {least} are the least: add rows</source>
        <translation>tiene {rows} fila, y el mínimo son {least}: añada filas</translation>
    </message>
    <message>
        <source>Columns of the same name are told apart by a number: {names}.</source>
        <translation>Las columnas con el mismo nombre se distinguen por un número: {names}.</translation>
    </message>
    <message>
        <source>it is empty: choose another target</source>
        <translation>está vacía: elija otro objetivo</translation>
    </message>
    <message>
        <source>{values} values where there are {width} columns: look for a missing quote</source>
        <translation>{values} valores donde hay {width} columnas: busque una comilla que falte</translation>
    </message>
    <message>
        <source>1 value where there are {width} columns: look for a missing quote</source>
        <translation>1 valor donde hay {width} columnas: busque una comilla que falte</translation>
    </message>
    <message>
        <source>from about here on the text is not {encoding}: choose another encoding</source>
        <translation>más o menos desde aquí el texto no es {encoding}: elija otra codificación</translation>
    </message>
    <message>
        <source>a measure, a setting, a number or an event</source>
        <translation>una medida, un ajuste, un número o un suceso</translation>
    </message>
    <message>
        <source>one of &lt; &lt;= &gt; &gt;= = !=</source>
        <translation>uno de &lt; &lt;= &gt; &gt;= = !=</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>una palabra</translation>
    </message>
    <message>
        <source>a sign</source>
        <translation>un signo</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <source>network {before} to {after}</source>
        <translation>red {before} a {after}</translation>
    </message>
    <message>
        <source>{change}, weights kept where they have a place</source>
        <translation>{change}; los pesos se conservan donde tienen sitio</translation>
    </message>
    <message>
        <source>{setting}: {before} to {after}</source>
        <translation>{setting}: de {before} a {after}</translation>
    </message>
    <message>
        <source>parameter {index} set to {value}</source>
        <translation>parámetro {index} puesto a {value}</translation>
    </message>
    <message>
        <source>{change}, in run {run}</source>
        <translation>{change}, en la ejecución {run}</translation>
    </message>
    <message>
        <source>name its file too, as TLS needs {names}</source>
        <translation>indique también este archivo, pues TLS necesita {names}</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 muestra</translation>
    </message>
    <message>
        <source>{count} samples</source>
        <translation>{count} muestras</translation>
    </message>
    <message>
        <source>1 is</source>
        <translation>1 es</translation>
    </message>
    <message>
        <source>{count} are</source>
        <translation>{count} son</translation>
    </message>
    <message>
        <source>nothing is left to validate with: lower it or {other}, or use folds</source>
        <translation>no queda nada para validar: reduzca esto o {other}, o use particiones</translation>
    </message>
    <message>
        <source>there is no such setting: use one of {names}</source>
        <translation>no existe ese ajuste: use uno de {names}</translation>
    </message>
    <message>
        <source>there is no such setting: did you mean {names}?</source>
        <translation>no existe ese ajuste: ¿quería decir {names}?</translation>
    </message>
    <message>
        <source>others (see docs/experiment.schema.json)</source>
        <translation>otros (véase docs/experiment.schema.json)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>{column} is not before this layer: use columns 0 to {index}</source>
        <translation>{column} no está antes de esta capa: use las columnas 0 a {index}</translation>
    </message>
    <message>
        <source>the column {name} is there twice: rename one of them</source>
        <translation>la columna {name} está dos veces: cambie el nombre de una</translation>
    </message>
    <message>
        <source>the class {name} is there twice: rename one of them</source>
        <translation>la clase {name} está dos veces: cambie el nombre de una</translation>
    </message>
    <message>
        <source>insert layer</source>
        <translation>insertar capa</translation>
    </message>
    <message>
        <source>remove layer</source>
        <translation>quitar capa</translation>
    </message>
    <message>
        <source>move layer</source>
        <translation>mover capa</translation>
    </message>
    <message>
        <source>add neuron</source>
        <translation>añadir neurona</translation>
    </message>
    <message>
        <source>remove neuron</source>
        <translation>quitar neurona</translation>
    </message>
    <message>
        <source>change the number of neurons</source>
        <translation>cambiar el número de neuronas</translation>
    </message>
    <message>
        <source>freeze weight</source>
        <translation>congelar peso</translation>
    </message>
    <message>
        <source>free weight</source>
        <translation>liberar peso</translation>
    </message>
    <message>
        <source>prune weight</source>
        <translation>podar peso</translation>
    </message>
    <message>
        <source>set hidden layers</source>
        <translation>fijar capas ocultas</translation>
    </message>
    <message>
        <source>change {0} of layer {1}</source>
        <translation>cambiar {0} de la capa {1}</translation>
    </message>
    <message>
        <source>set weight</source>
        <translation>fijar peso</translation>
    </message>
    <message>
        <source>bring weight back</source>
        <translation>recuperar peso</translation>
    </message>
    <message>
        <source>Weight editor</source>
        <translation>Editor de pesos</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The value of this weight. Return sets it, up and down change it by 0.1.</source>
        <translation>El valor de este peso. Intro lo fija; arriba y abajo lo cambian en 0,1.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Training leaves this weight at its value.</source>
        <translation>El entrenamiento deja este peso en su valor.</translation>
    </message>
    <message>
        <source>Prune</source>
        <translation>Podar</translation>
    </message>
    <message>
        <source>Cut this weight: it is zero and stays zero.</source>
        <translation>Cortar este peso: es cero y sigue siendo cero.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Add a neuron (+)</source>
        <translation>Añadir una neurona (+)</translation>
    </message>
    <message>
        <source>Remove the last neuron (-)</source>
        <translation>Quitar la última neurona (-)</translation>
    </message>
    <message>
        <source>Drag up or down to change the number of neurons.</source>
        <translation>Arrastre hacia arriba o abajo para cambiar el número de neuronas.</translation>
    </message>
    <message>
        <source>Drag sideways to move the layer, right click for its settings.</source>
        <translation>Arrastre a los lados para mover la capa; clic derecho para sus ajustes.</translation>
    </message>
    <message>
        <source>Neurons folded away: click or turn the wheel to see them.</source>
        <translation>Neuronas plegadas: haga clic o gire la rueda para verlas.</translation>
    </message>
    <message>
        <source>Click to insert a layer here (Ins)</source>
        <translation>Clic para insertar una capa aquí (Ins)</translation>
    </message>
    <message>
        <source>Right click for the settings of the output.</source>
        <translation>Clic derecho para los ajustes de la salida.</translation>
    </message>
    <message>
        <source>{0} of {1} units</source>
        <translation>{0} de {1} unidades</translation>
    </message>
    <message>
        <source>{0} of {1} weights</source>
        <translation>{0} de {1} pesos</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>Insert layer before</source>
        <translation>Insertar capa antes</translation>
    </message>
    <message>
        <source>Insert layer after</source>
        <translation>Insertar capa después</translation>
    </message>
    <message>
        <source>Add neuron</source>
        <translation>Añadir neurona</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Remove layer</source>
        <translation>Quitar capa</translation>
    </message>
    <message>
        <source>+ layer</source>
        <translation>+ capa</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>dropout {0}</source>
        <translation>dropout {0}</translation>
    </message>
    <message>
        <source>dropout (w) {0}</source>
        <translation>dropout (p) {0}</translation>
    </message>
    <message>
        <source>L1 {0}</source>
        <translation>L1 {0}</translation>
    </message>
    <message>
        <source>L2 {0}</source>
        <translation>L2 {0}</translation>
    </message>
    <message>
        <source>NETWORK</source>
        <translation>RED</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Capas ocultas</translation>
    </message>
    <message>
        <source>The widths of the hidden layers, such as 4-2; none for no hidden layer.</source>
        <translation>Las anchuras de las capas ocultas, como 4-2; none si no hay capa oculta.</translation>
    </message>
    <message>
        <source>The width of every column, the inputs first.</source>
        <translation>La anchura de cada columna, primero las entradas.</translation>
    </message>
    <message>
        <source>Weights and biases: the numbers that training changes.</source>
        <translation>Pesos y sesgos: los números que cambia el entrenamiento.</translation>
    </message>
    <message>
        <source>Next mask</source>
        <translation>Máscara siguiente</translation>
    </message>
    <message>
        <source>&lt;p&gt;Silence other units or weights, as the next pass might, and show what is left answer; nothing is trained (Ctrl+M).&lt;/p&gt;&lt;p&gt;Hollow is what is silent in this pass, and of a batch for its first sample.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Silenciar otras unidades o pesos, como podría hacerlo la próxima pasada, y mostrar qué responde lo que queda; no se entrena nada (Ctrl+M).&lt;/p&gt;&lt;p&gt;Hueco es lo que está silenciado en esta pasada; en un lote, para su primera muestra.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Fit the whole network into view (Ctrl+0)</source>
        <translation>Ajustar toda la red a la vista (Ctrl+0)</translation>
    </message>
    <message>
        <source>Fit to view</source>
        <translation>Ajustar a la vista</translation>
    </message>
    <message>
        <source>1 parameter</source>
        <translation>1 parámetro</translation>
    </message>
    <message>
        <source>The training draws masks of its own: pause it first, or slow it down</source>
        <translation>El entrenamiento sortea sus propias máscaras: póngalo antes en pausa o a cámara lenta</translation>
    </message>
    <message>
        <source>Nothing is dropped: set Dropout above 0 in the hyperparameters</source>
        <translation>No se descarta nada: ponga Dropout por encima de 0 en los hiperparámetros</translation>
    </message>
    <message>
        <source>Network {0}, {1}, {2}</source>
        <translation>Red {0}, {1}, {2}</translation>
    </message>
    <message>
        <source>Layer {0}</source>
        <translation>Capa {0}</translation>
    </message>
    <message>
        <source>Thinned network {0}: {1} silent, the others scaled up. Nothing is trained; an update brings the whole network back</source>
        <translation>Red reducida {0}: {1} en silencio, el resto se escala al alza. No se entrena nada; una actualización recupera la red completa</translation>
    </message>
    <message>
        <source>{0} parameters</source>
        <translation>{0} parámetros</translation>
    </message>
    <message>
        <source>{0}, neuron {1}</source>
        <translation>{0}, neurona {1}</translation>
    </message>
    <message>
        <source>{0} columns</source>
        <translation>{0} columnas</translation>
    </message>
    <message>
        <source>Input {0}</source>
        <translation>Entrada {0}</translation>
    </message>
    <message>
        <source>go back to the start</source>
        <translation>volver al inicio</translation>
    </message>
    <message>
        <source>What the loss is drawn over</source>
        <translation>Sobre qué se dibuja la pérdida</translation>
    </message>
    <message>
        <source>Which loss the runs are compared by</source>
        <translation>Con qué pérdida se comparan las ejecuciones</translation>
    </message>
    <message>
        <source>Logarithmic scale: shows small losses</source>
        <translation>Escala logarítmica: muestra pérdidas pequeñas</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>Pérdida logarítmica</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>What differs between the runs, and how they ended</source>
        <translation>En qué difieren las ejecuciones y cómo terminaron</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Each run in a plot of its own, on the same axes</source>
        <translation>Cada ejecución en su propio gráfico, con los mismos ejes</translation>
    </message>
    <message>
        <source>Overlaid</source>
        <translation>Superpuestas</translation>
    </message>
    <message>
        <source>All runs in one plot, each in its colour</source>
        <translation>Todas las ejecuciones en un gráfico, cada una en su color</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entren.</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>Comparing needs a second run</source>
        <translation>Para comparar hace falta una segunda ejecución</translation>
    </message>
    <message>
        <source>Duplicate this one and change a setting: both train from the same start, on the same samples in the same order, so that only the change makes the difference.</source>
        <translation>Duplique esta y cambie un ajuste: ambas se entrenan desde el mismo inicio, con las mismas muestras en el mismo orden, de modo que solo el cambio marca la diferencia.</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Duplicar (Ctrl+D)</translation>
    </message>
    <message>
        <source>Begin another run from the same start</source>
        <translation>Comenzar otra ejecución desde el mismo inicio</translation>
    </message>
    <message>
        <source>As many parameters</source>
        <translation>Igual número de parámetros</translation>
    </message>
    <message>
        <source>Begin a deeper or wider network with as many parameters beside this one</source>
        <translation>Comenzar junto a esta una red más profunda o más ancha con igual número de parámetros</translation>
    </message>
    <message>
        <source>Have plots show the hidden runs again</source>
        <translation>Volver a mostrar en los gráficos las ejecuciones ocultas</translation>
    </message>
    <message>
        <source>Show {0} hidden</source>
        <translation>Mostrar {0} ocultas</translation>
    </message>
    <message>
        <source>What the run is called; empty is what differs</source>
        <translation>El nombre de la ejecución; vacío indica lo que difiere</translation>
    </message>
    <message>
        <source>What can be done to run {0}: show, pin, hide, rename, delete</source>
        <translation>Qué se puede hacer con la ejecución {0}: mostrar, fijar, ocultar, renombrar, eliminar</translation>
    </message>
    <message>
        <source>run {0}</source>
        <translation>ejecución {0}</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>actualizaciones</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>samples seen</source>
        <translation>muestras vistas</translation>
    </message>
    <message>
        <source>training time (s)</source>
        <translation>tiempo de entrenamiento (s)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>The losses of each run as training goes on</source>
        <translation>Las pérdidas de cada ejecución conforme avanza el entrenamiento</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>What each network answers over the data</source>
        <translation>Lo que responde cada red sobre los datos</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>How the weights of each layer are spread</source>
        <translation>Cómo se distribuyen los pesos de cada capa</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradientes</translation>
    </message>
    <message>
        <source>How large the gradient is in each layer now: where it vanishes or explodes</source>
        <translation>El tamaño actual del gradiente en cada capa: dónde se desvanece o explota</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>The loss surface that the runs share, with their paths</source>
        <translation>La superficie de pérdida que comparten las ejecuciones, con sus trayectorias</translation>
    </message>
    <message>
        <source>first principal axis of all paths</source>
        <translation>primer eje principal de todas las trayectorias</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>Not trained yet: press Space</source>
        <translation>Aún sin entrenar: pulse Espacio</translation>
    </message>
    <message>
        <source>A function of two parameters has no answers over data</source>
        <translation>Una función de dos parámetros no tiene respuestas sobre datos</translation>
    </message>
    <message>
        <source>Other inputs than the first run&apos;s</source>
        <translation>Entradas distintas de las de la primera ejecución</translation>
    </message>
    <message>
        <source>Another network, loss or samples: its path lies on another surface</source>
        <translation>Otra red, pérdida o muestras: su trayectoria está en otra superficie</translation>
    </message>
    <message>
        <source>This model has no weights</source>
        <translation>Este modelo no tiene pesos</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>value of a weight</source>
        <translation>valor de un peso</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>gradient, root mean square</source>
        <translation>gradiente, media cuadrática</translation>
    </message>
    <message>
        <source>Press Space to train; the surface will be drawn here</source>
        <translation>Pulse Espacio para entrenar; la superficie se dibujará aquí</translation>
    </message>
    <message>
        <source>The loss of each run, in its colour</source>
        <translation>La pérdida de cada ejecución, en su color</translation>
    </message>
    <message>
        <source>Where each network&apos;s answer changes sides, in the run&apos;s colour</source>
        <translation>Dónde cambia de lado la respuesta de cada red, en el color de la ejecución</translation>
    </message>
    <message>
        <source>The share of each layer&apos;s weights below a value, from 0 to 1</source>
        <translation>La proporción de pesos de cada capa por debajo de un valor, de 0 a 1</translation>
    </message>
    <message>
        <source>The size of the gradient in each layer, in the run&apos;s colour</source>
        <translation>El tamaño del gradiente en cada capa, en el color de la ejecución</translation>
    </message>
    <message>
        <source>The paths of the runs that share this surface</source>
        <translation>Las trayectorias de las ejecuciones que comparten esta superficie</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>parada temprana</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergió</translation>
    </message>
    <message>
        <source>{0} of all paths&apos; motion lies in this plane</source>
        <translation>{0} del movimiento de todas las trayectorias está en este plano</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>edición</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualiz.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entren.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Runs compared</source>
        <translation>Ejecuciones comparadas</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exportar la comparación</translation>
    </message>
    <message>
        <source>Begin another run from the same start (Ctrl+D)</source>
        <translation>Comenzar otra ejecución desde el mismo inicio (Ctrl+D)</translation>
    </message>
    <message>
        <source>Show everything and follow the training again (Ctrl+0)</source>
        <translation>Mostrar todo y seguir de nuevo el entrenamiento (Ctrl+0)</translation>
    </message>
    <message>
        <source>Copy picture and numbers</source>
        <translation>Copiar imagen y números</translation>
    </message>
    <message>
        <source>Export what is shown as PNG or CSV</source>
        <translation>Exportar lo que se muestra como PNG o CSV</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>sin entrenar</translation>
    </message>
    <message>
        <source>A peak at zero comes from L1, a narrow hill from L2. Growing weights alone are no fault: where classes can be separated, a cross-entropy falls for ever as they grow. The validation loss tells whether it still helps.</source>
        <translation>Un pico en cero viene de L1; una colina estrecha, de L2. Que los pesos crezcan no es en sí un fallo: donde las clases se pueden separar, una entropía cruzada baja sin fin mientras crecen. Si eso aún ayuda lo dice la pérdida de validación.</translation>
    </message>
    <message>
        <source>Where thinned networks disagree, the answer hangs on few neurons. Some take that as a measure of uncertainty (Gal &amp; Ghahramani). Mean and scaled network close together: the shortcut of dropout holds (Srivastava et al.).</source>
        <translation>Donde las redes reducidas discrepan, la respuesta depende de pocas neuronas. Algunos lo toman como medida de incertidumbre (Gal &amp; Ghahramani). Media y red escalada próximas: el atajo del dropout es válido (Srivastava et al.).</translation>
    </message>
    <message>
        <source>The mean is the estimate. The spread says how much single folds differ, the standard error how far the mean may be off. To compare two settings, take the differences fold by fold, on the same folds: the spread of each alone is larger and decides nothing.</source>
        <translation>La media es la estimación. La dispersión dice cuánto difieren los pliegues; el error estándar, cuánto puede desviarse la media. Para comparar dos ajustes, tome las diferencias pliegue a pliegue, en los mismos pliegues: la dispersión de cada uno por separado es mayor y no decide nada.</translation>
    </message>
    <message>
        <source>The band over seeds is luck: a smaller difference between two single runs means nothing. Over values look for a wide valley, not for the lowest point.</source>
        <translation>La banda sobre semillas es azar: una diferencia menor entre dos ejecuciones no significa nada. Sobre valores, busque un valle ancho, no el punto más bajo.</translation>
    </message>
    <message>
        <source>What you choose, training does not. The gauge below the step size shows its limit. Where training fails, you are told why. Shift+F1 explains any control.</source>
        <translation>Lo que usted elige no lo elige el entrenamiento. El indicador bajo el tamaño de paso muestra su límite. Si el entrenamiento fracasa, se le dice por qué. Mayús+F1 explica cualquier control.</translation>
    </message>
    <message>
        <source>row numbers</source>
        <translation>números de fila</translation>
    </message>
    <message>
        <source>row names</source>
        <translation>nombres de fila</translation>
    </message>
    <message>
        <source>a type that is not read</source>
        <translation>un tipo que no se lee</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>en {0}</translation>
    </message>
    <message>
        <source>row {0}: “{1}” is no number</source>
        <translation>fila {0}: «{1}» no es un número</translation>
    </message>
    <message>
        <source>{0} such cells</source>
        <translation>{0} celdas así</translation>
    </message>
    <message>
        <source>Which column is to be predicted? “{0}” is a guess: its name does not say so.</source>
        <translation>¿Qué columna se debe predecir? «{0}» es una suposición: su nombre no lo dice.</translation>
    </message>
    <message>
        <source>What becomes of a row that lacks an input. Gaps are filled by values of the training part, categories by the most frequent one. Automatic leaves rows out where that loses at most a tenth of them; otherwise it leaves out columns that are mostly empty and fills the rest with the mean. A row that lacks its target is always left out.</source>
        <translation>Qué ocurre con una fila a la que le falta una entrada. Los huecos se rellenan con valores de la parte de entrenamiento; las categorías, con la más frecuente. Automático omite filas si así se pierde como mucho una décima parte; si no, omite las columnas casi vacías y rellena el resto con la media. Una fila sin objetivo siempre se omite.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>fill with the mean</source>
        <translation>rellenar con la media</translation>
    </message>
    <message>
        <source>fill with the median</source>
        <translation>rellenar con la mediana</translation>
    </message>
    <message>
        <source>The others lack a value: filling gaps, or leaving columns out, keeps more of them.</source>
        <translation>A las demás les falta un valor: rellenar huecos u omitir columnas conserva más.</translation>
    </message>
    <message>
        <source>Keeps {0} of {1} rows.</source>
        <translation>Conserva {0} de {1} filas.</translation>
    </message>
    <message>
        <source>Keeps {0} of the first {1} rows.</source>
        <translation>Conserva {0} de las primeras {1} filas.</translation>
    </message>
    <message>
        <source>Leaves out columns that are mostly empty: {0}.</source>
        <translation>Omite columnas casi vacías: {0}.</translation>
    </message>
    <message>
        <source>Gaps to be filled from the training part: {0}.</source>
        <translation>Huecos que se rellenan con la parte de entrenamiento: {0}.</translation>
    </message>
    <message>
        <source>Row {0}, column {1}: “{2}” does not fit and counts as missing.</source>
        <translation>Fila {0}, columna {1}: «{2}» no encaja y cuenta como ausente.</translation>
    </message>
    <message>
        <source>Columns left out: {0}.</source>
        <translation>Columnas omitidas: {0}.</translation>
    </message>
    <message>
        <source>Rows of more or fewer values left out: {0}.</source>
        <translation>Filas omitidas con más o menos valores: {0}.</translation>
    </message>
    <message>
        <source>Cells that do not fit: {0}.</source>
        <translation>Celdas que no encajan: {0}.</translation>
    </message>
    <message>
        <source>The fast training kernels on this computer were damaged. They are being made again.</source>
        <translation>Los núcleos rápidos de entrenamiento de este equipo estaban dañados. Se están volviendo a crear.</translation>
    </message>
    <message>
        <source>Back to before</source>
        <translation>Volver a antes</translation>
    </message>
    <message>
        <source>back to before</source>
        <translation>volver a antes</translation>
    </message>
    <message>
        <source>back to update {0}</source>
        <translation>volver a la actualización {0}</translation>
    </message>
    <message>
        <source>Fill gaps with</source>
        <translation>Rellenar huecos con</translation>
    </message>
    <message>
        <source>{0} begins with its own network and training</source>
        <translation>{0} empieza con su propia red y entrenamiento</translation>
    </message>
    <message>
        <source>kept: {0}</source>
        <translation>se conserva: {0}</translation>
    </message>
    <message>
        <source>left behind, since it does not fit: {0}</source>
        <translation>se deja, porque no encaja: {0}</translation>
    </message>
    <message>
        <source>no slope here</source>
        <translation>aquí no hay pendiente</translation>
    </message>
    <message>
        <source>no limit: every unit is saturated</source>
        <translation>sin límite: todas las unidades están saturadas</translation>
    </message>
    <message>
        <source>Slope in {0}, intercept in {1}.</source>
        <translation>Pendiente en {0}, ordenada en el origen en {1}.</translation>
    </message>
    <message>
        <source>Slope in {0}.</source>
        <translation>Pendiente en {0}.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
    </message>
    <message>
        <source>The test set is closed: it says how a model does on new samples only while nothing was chosen by it. Test set… opens it for the network as it is now; the opening is counted.</source>
        <translation>El conjunto de prueba está cerrado: solo dice cómo se comporta un modelo con muestras nuevas mientras nada se haya elegido según él. Conjunto de prueba… lo abre para la red tal como está ahora; la apertura se cuenta.</translation>
    </message>
    <message>
        <source>opened once</source>
        <translation>abierto una vez</translation>
    </message>
    <message>
        <source>Judge this network by the {0} samples of the test set?</source>
        <translation>¿Evaluar esta red con las {0} muestras del conjunto de prueba?</translation>
    </message>
    <message>
        <source>Pause the training first: an opening is of one network</source>
        <translation>Pause antes el entrenamiento: se abre para una red concreta</translation>
    </message>
    <message>
        <source>Judge this network by the test samples, and count that it was done</source>
        <translation>Evaluar esta red con las muestras de prueba y contar que se hizo</translation>
    </message>
    <message>
        <source>opened {0} times</source>
        <translation>abierto {0} veces</translation>
    </message>
    <message>
        <source>{0}: {1} {2}, trained on {3}</source>
        <translation>{0}: {1} {2}, entrenado con {3}</translation>
    </message>
    <message>
        <source>A single sample has no R²; all held-out answers together have {0}</source>
        <translation>Una sola muestra no tiene R²; todas las respuestas reservadas juntas tienen {0}</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>{0} parameters · train {1} · valid {2}</source>
        <translation>{0} parámetros · entren. {1} · valid. {2}</translation>
    </message>
    <message>
        <source>{0} param. · {1} | {2}</source>
        <translation>{0} parám. · {1} | {2}</translation>
    </message>
    <message>
        <source>{0} p. · {1}</source>
        <translation>{0} p. · {1}</translation>
    </message>
    <message>
        <source>Every gradient is zero</source>
        <translation>Todos los gradientes son cero</translation>
    </message>
    <message>
        <source>{0} of {1} runs: hide some, or pin those to see</source>
        <translation>{0} de {1} ejecuciones: oculte algunas o fije las que quiera ver</translation>
    </message>
    <message>
        <source>{0} hidden</source>
        <translation>{0} ocultas</translation>
    </message>
    <message>
        <source>run {0}: {1}</source>
        <translation>ejecución {0}: {1}</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>Exportado a {0}</translation>
    </message>
    <message>
        <source>across: {0}</source>
        <translation>horizontal: {0}</translation>
    </message>
    <message>
        <source>Not exported: {0}</source>
        <translation>No exportado: {0}</translation>
    </message>
    <message>
        <source>up: {0}</source>
        <translation>vertical: {0}</translation>
    </message>
    <message>
        <source>Detach {0}, or put it back</source>
        <translation>Separar {0} o volver a colocarlo</translation>
    </message>
    <message>
        <source>Hide {0}; the View menu brings it back</source>
        <translation>Ocultar {0}; el menú Ver lo recupera</translation>
    </message>
    <message>
        <source>Save a picture of the network</source>
        <translation>Guardar una imagen de la red</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exportar el modelo</translation>
    </message>
    <message>
        <source>Save a picture of the window</source>
        <translation>Guardar una imagen de la ventana</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Escribir un informe</translation>
    </message>
    <message>
        <source>Batch modes</source>
        <translation>Modos de lote</translation>
    </message>
    <message>
        <source>Weight decay compared</source>
        <translation>Comparación del decaimiento de pesos</translation>
    </message>
    <message>
        <source>Seeds and sweeps</source>
        <translation>Semillas y barridos</translation>
    </message>
    <message>
        <source>Dropout as an ensemble</source>
        <translation>El dropout como conjunto</translation>
    </message>
    <message>
        <source>Updates needed</source>
        <translation>Actualizaciones necesarias</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Validación cruzada</translation>
    </message>
    <message>
        <source>Parameters and hyperparameters</source>
        <translation>Parámetros e hiperparámetros</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>{0} files were dropped, and a window shows one: {1} is opened.</source>
        <translation>Se soltaron {0} archivos y una ventana muestra uno: se abre {1}.</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Guardar el proyecto</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>{0} is open in another window too: what is saved last replaces what the other one saved.</source>
        <translation>{0} también está abierto en otra ventana: lo último que se guarde reemplaza lo que haya guardado la otra.</translation>
    </message>
    <message>
        <source>Projects and tables ({0});;All files (*)</source>
        <translation>Proyectos y tablas ({0});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>{0} cannot be written, so this is a copy: saving asks for a place.</source>
        <translation>No se puede escribir en {0}, así que esto es una copia: al guardar se preguntará dónde.</translation>
    </message>
    <message>
        <source>nnstudio projects (*{0})</source>
        <translation>Proyectos de nnstudio (*{0})</translation>
    </message>
    <message>
        <source>Open a project or a table</source>
        <translation>Abrir un proyecto o una tabla</translation>
    </message>
    <message>
        <source>Open a copy of a project</source>
        <translation>Abrir una copia de un proyecto</translation>
    </message>
    <message>
        <source>Save the changes to {0} first?</source>
        <translation>¿Guardar antes los cambios de {0}?</translation>
    </message>
    <message>
        <source>{0} copy</source>
        <translation>{0} copia</translation>
    </message>
    <message>
        <source>Make this a copy</source>
        <translation>Convertir en copia</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Film of the training</source>
        <translation>Película del entrenamiento</translation>
    </message>
    <message>
        <source>How much of the film is made</source>
        <translation>Cuánto de la película está hecho</translation>
    </message>
    <message>
        <source>Make the film…</source>
        <translation>Crear la película…</translation>
    </message>
    <message>
        <source>GIF plays everywhere; MP4 is smaller and keeps all colours.</source>
        <translation>GIF se reproduce en todas partes; MP4 ocupa menos y conserva todos los colores.</translation>
    </message>
    <message>
        <source>the whole window</source>
        <translation>la ventana completa</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>la red</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>la respuesta</translation>
    </message>
    <message>
        <source>the loss surface</source>
        <translation>la superficie de pérdida</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>la pérdida</translation>
    </message>
    <message>
        <source>the weights</source>
        <translation>los pesos</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>What is filmed.</source>
        <translation>Lo que se filma.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>How many moments of the training are shown.</source>
        <translation>Cuántos momentos del entrenamiento se muestran.</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>How fast the film plays.</source>
        <translation>La velocidad de reproducción de la película.</translation>
    </message>
    <message>
        <source>There is no training to film yet: train first.</source>
        <translation>Aún no hay entrenamiento que filmar: entrene primero.</translation>
    </message>
    <message>
        <source>{0} of {1} pictures</source>
        <translation>{0} de {1} imágenes</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>fechas</translation>
    </message>
    <message>
        <source>never the same, as names are</source>
        <translation>nunca iguales, como los nombres</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>texto libre</translation>
    </message>
    <message>
        <source>always the same</source>
        <translation>siempre igual</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>What the column is taken as</source>
        <translation>Cómo se interpreta la columna</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message>
        <source>What is made of every column; Space takes the chosen one as something else</source>
        <translation>En qué se convierte cada columna; Espacio interpreta la elegida de otro modo</translation>
    </message>
    <message>
        <source>Click to take this column as something else</source>
        <translation>Clic para interpretar esta columna de otro modo</translation>
    </message>
    <message>
        <source>Target: classes</source>
        <translation>Objetivo: clases</translation>
    </message>
    <message>
        <source>Target: numbers</source>
        <translation>Objetivo: números</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Tomada como</translation>
    </message>
    <message>
        <source>Seen in it</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>{0} values: {1}</source>
        <translation>{0} valores: {1}</translation>
    </message>
    <message>
        <source>{0} missing</source>
        <translation>{0} ausentes</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <source>Columns are parted by</source>
        <translation>Separador de columnas</translation>
    </message>
    <message>
        <source>What stands between two columns of a row</source>
        <translation>Lo que hay entre dos columnas de una fila</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <source>What parts whole numbers from their fractions</source>
        <translation>Lo que separa la parte entera de la decimal</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>How the bytes of the file stand for letters</source>
        <translation>Cómo representan letras los bytes del archivo</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>La primera fila nombra las columnas</translation>
    </message>
    <message>
        <source>Whether the first row holds names instead of values</source>
        <translation>Si la primera fila contiene nombres en lugar de valores</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Predecir</translation>
    </message>
    <message>
        <source>The column that the network is to tell from the others</source>
        <translation>La columna que la red debe deducir de las demás</translation>
    </message>
    <message>
        <source>as</source>
        <translation>como</translation>
    </message>
    <message>
        <source>Whether the target names classes or is an amount</source>
        <translation>Si el objetivo nombra clases o es una cantidad</translation>
    </message>
    <message>
        <source>Where a value is missing</source>
        <translation>Si falta un valor</translation>
    </message>
    <message>
        <source>How much of the table has been read</source>
        <translation>Cuánto de la tabla se ha leído</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop reading, or close without importing anything</source>
        <translation>Dejar de leer o cerrar sin importar nada</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Read the whole table and learn from it; Undo takes it back</source>
        <translation>Leer toda la tabla y aprender de ella; Deshacer lo revierte</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>barra |</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>point 1.5</source>
        <translation>punto 1.5</translation>
    </message>
    <message>
        <source>comma 1,5</source>
        <translation>coma 1,5</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>leave the row out</source>
        <translation>omitir la fila</translation>
    </message>
    <message>
        <source>refuse the table</source>
        <translation>rechazar la tabla</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>import {0}</source>
        <translation>importar {0}</translation>
    </message>
    <message>
        <source>The table could not be read: {0}</source>
        <translation>No se pudo leer la tabla: {0}</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Primeras filas de la tabla</translation>
    </message>
    <message>
        <source>The first rows, numbered as they stand in the file</source>
        <translation>Las primeras filas, numeradas como están en el archivo</translation>
    </message>
    <message>
        <source>A link to TensorFlow Playground becomes the same experiment here. It is read, not visited.</source>
        <translation>Un enlace a TensorFlow Playground se convierte aquí en el mismo experimento. Se lee, no se visita.</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Abrir un enlace</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>The whole address, as the browser shows it</source>
        <translation>La dirección completa, como la muestra el navegador</translation>
    </message>
    <message>
        <source>Tables ({0});;All files (*)</source>
        <translation>Tablas ({0});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The link is open, but {0} things of it are not the same here.</source>
        <translation>El enlace está abierto, pero {0} cosas no son iguales aquí.</translation>
    </message>
    <message>
        <source>The clipboard holds no table, no link and no file that could be opened.</source>
        <translation>El portapapeles no contiene ninguna tabla, enlace ni archivo que se pueda abrir.</translation>
    </message>
    <message>
        <source>Open the experiment that the link describes</source>
        <translation>Abrir el experimento que describe el enlace</translation>
    </message>
    <message>
        <source>Close without opening anything</source>
        <translation>Cerrar sin abrir nada</translation>
    </message>
    <message>
        <source>Say which</source>
        <translation>Decir cuáles</translation>
    </message>
    <message>
        <source>Locked by the lesson “{0}”.</source>
        <translation>Bloqueado por la lección «{0}».</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Enter or a double click begins a lesson, or goes on with it.</source>
        <translation>Intro o doble clic comienza una lección o la continúa.</translation>
    </message>
    <message>
        <source>Open the lesson; your own work waits until you leave it.</source>
        <translation>Abrir la lección; su propio trabajo espera hasta que salga de ella.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>There are no lessons here yet.</source>
        <translation>Aún no hay lecciones aquí.</translation>
    </message>
    <message>
        <source>Lessons of your own go here, a folder each: {0}</source>
        <translation>Las lecciones propias van aquí, cada una en una carpeta: {0}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>paso {0} de {1}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>y {0} más</translation>
    </message>
    <message>
        <source>Save my result</source>
        <translation>Guardar mi resultado</translation>
    </message>
    <message>
        <source>Result (*.json)</source>
        <translation>Resultado (*.json)</translation>
    </message>
    <message>
        <source>Your name, as it should stand in the result of “{0}”:</source>
        <translation>Su nombre, como debe figurar en el resultado de «{0}»:</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Guardado: {0}</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>No se pudo escribir {0}: {1}.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>See whether the answer is right.</source>
        <translation>Ver si la respuesta es correcta.</translation>
    </message>
    <message>
        <source>Type a number, and press Enter.</source>
        <translation>Escriba un número y pulse Intro.</translation>
    </message>
    <message>
        <source>Choose this answer.</source>
        <translation>Elegir esta respuesta.</translation>
    </message>
    <message>
        <source>Not quite. Look again, and try once more.</source>
        <translation>No del todo. Mire de nuevo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>Elija antes una respuesta.</translation>
    </message>
    <message>
        <source>Right. {0}</source>
        <translation>Correcto. {0}</translation>
    </message>
    <message>
        <source>begin the step again</source>
        <translation>comenzar de nuevo el paso</translation>
    </message>
    <message>
        <source>lesson {0}</source>
        <translation>lección {0}</translation>
    </message>
    <message>
        <source>The progress could not be kept: {0}.</source>
        <translation>No se pudo conservar el progreso: {0}.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave the lesson; your own work comes back, and your progress is kept.</source>
        <translation>Salir de la lección; su propio trabajo vuelve y su progreso se conserva.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Turn back to the step before (Alt+Left).</source>
        <translation>Volver al paso anterior (Alt+Izquierda).</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>Mostrar dónde</translation>
    </message>
    <message>
        <source>Point at what this step is about.</source>
        <translation>Señalar aquello de lo que trata este paso.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Show a hint; there may be more than one.</source>
        <translation>Mostrar una pista; puede haber más de una.</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Reponer</translation>
    </message>
    <message>
        <source>Go back to the experiment that this step begins with.</source>
        <translation>Volver al experimento con el que comienza este paso.</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>logrado</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <translation>aún no logrado</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Close the lesson; your own work comes back.</source>
        <translation>Cerrar la lección; su propio trabajo vuelve.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Paso {0} de {1}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Turn to the next step (Alt+Right).</source>
        <translation>Pasar al siguiente paso (Alt+Derecha).</translation>
    </message>
    <message>
        <source>Turn to the next step although this one is not done (Alt+Right).</source>
        <translation>Pasar al siguiente paso aunque este no esté hecho (Alt+Derecha).</translation>
    </message>
    <message>
        <source>The text of the step</source>
        <translation>El texto del paso</translation>
    </message>
    <message>
        <source>Set by the administrator of this machine.</source>
        <translation>Fijado por el administrador de este equipo.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>start from a point</source>
        <translation>partir de un punto</translation>
    </message>
    <message>
        <source>The largest stable one is about {0}.</source>
        <translation>El mayor estable es aproximadamente {0}.</translation>
    </message>
    <message>
        <source>Go back to the start</source>
        <translation>Volver al inicio</translation>
    </message>
    <message>
        <source>Halve the step size and start again</source>
        <translation>Reducir a la mitad el tamaño de paso y empezar de nuevo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Hyperparameters</source>
        <translation>Hiperparámetros</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Loss surface</source>
        <translation>Superficie de pérdida</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Seguir entrenando</translation>
    </message>
    <message>
        <source>{0} updates/s</source>
        <translation>{0} actualiz./s</translation>
    </message>
    <message>
        <source>{0:.0f} frames/s</source>
        <translation>{0:.0f} fotogr./s</translation>
    </message>
    <message>
        <source>Written {0}</source>
        <translation>Escrito: {0}</translation>
    </message>
    <message>
        <source>continue from update {0}</source>
        <translation>continuar desde la actualización {0}</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>An error happened that nnstudio did not expect. What you had not saved was kept first, and you can go on working. This report helps to mend it: it holds no data of yours, and nothing is sent anywhere.</source>
        <translation>Se produjo un error que nnstudio no esperaba. Lo que no había guardado se conservó antes, y puede seguir trabajando. Este informe ayuda a corregirlo: no contiene datos suyos y no se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>What happened, where, and what was noted just before</source>
        <translation>Qué pasó, dónde y qué se registró justo antes</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Put the whole report on the clipboard</source>
        <translation>Poner el informe completo en el portapapeles</translation>
    </message>
    <message>
        <source>Close this report and go on working</source>
        <translation>Cerrar este informe y seguir trabajando</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>clear the plane</source>
        <translation>vaciar el plano</translation>
    </message>
    <message>
        <source>paint classes</source>
        <translation>pintar clases</translation>
    </message>
    <message>
        <source>paint values</source>
        <translation>pintar valores</translation>
    </message>
    <message>
        <source>label by {0}</source>
        <translation>etiquetar según {0}</translation>
    </message>
    <message>
        <source>erase {0} points</source>
        <translation>borrar {0} puntos</translation>
    </message>
    <message>
        <source>paint {0} points</source>
        <translation>pintar {0} puntos</translation>
    </message>
    <message>
        <source>{0} points were left out: the formula has no value there</source>
        <translation>Se omitieron {0} puntos: la fórmula no tiene valor ahí</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Lo que ve la red</translation>
    </message>
    <message>
        <source>Number n</source>
        <translation>Número n</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Scale inputs</source>
        <translation>Escalar entradas</translation>
    </message>
    <message>
        <source>Scale targets</source>
        <translation>Escalar objetivos</translation>
    </message>
    <message>
        <source>paint points</source>
        <translation>pintar puntos</translation>
    </message>
    <message>
        <source>data {0}</source>
        <translation>datos {0}</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Otra semilla</translation>
    </message>
    <message>
        <source>Take another seed by chance.</source>
        <translation>Tomar otra semilla al azar.</translation>
    </message>
    <message>
        <source>another seed</source>
        <translation>otra semilla</translation>
    </message>
    <message>
        <source>Elastic mix</source>
        <translation>Mezcla elástica</translation>
    </message>
    <message>
        <source>Set L1 and L2 together: how strong they are, and how much of it is L1&apos;s.</source>
        <translation>Ajustar L1 y L2 juntas: su intensidad y qué parte corresponde a L1.</translation>
    </message>
    <message>
        <source>Strength λ</source>
        <translation>Intensidad λ</translation>
    </message>
    <message>
        <source>λ₁ + λ₂ of every layer. The share of each stays as it is.</source>
        <translation>λ₁ + λ₂ de cada capa. La proporción de cada una queda como está.</translation>
    </message>
    <message>
        <source>L1 share ρ</source>
        <translation>Parte de L1 ρ</translation>
    </message>
    <message>
        <source>Which part of the strength is L1&apos;s: 0 is L2 alone, 1 is L1 alone.</source>
        <translation>Qué parte de la intensidad es de L1: 0 es solo L2, 1 es solo L1.</translation>
    </message>
    <message>
        <source>elastic mix: λ {0}, L1 {1}</source>
        <translation>mezcla elástica: λ {0}, L1 {1}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>λ {0}, L1 {1}</source>
        <translation>λ {0}, L1 {1}</translation>
    </message>
    <message>
        <source>{0} is not accepted: use 0 to {1}</source>
        <translation>{0} no se admite: use de 0 a {1}</translation>
    </message>
    <message>
        <source>{0} is not a number</source>
        <translation>{0} no es un número</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <translation>Cambiado: {0}</translation>
    </message>
    <message>
        <source>Holds {0}; all as they were at first.</source>
        <translation>Contiene {0}; todo como al inicio.</translation>
    </message>
    <message>
        <source>Samples in each part</source>
        <translation>Muestras en cada parte</translation>
    </message>
    <message>
        <source>Training fits the parameters, validation judges them meanwhile, the test judges once.</source>
        <translation>El entrenamiento ajusta los parámetros, la validación los evalúa entretanto y la prueba los evalúa una vez.</translation>
    </message>
    <message>
        <source>{0} train</source>
        <translation>{0} entren.</translation>
    </message>
    <message>
        <source>{0} validation</source>
        <translation>{0} validación</translation>
    </message>
    <message>
        <source>{0} test</source>
        <translation>{0} prueba</translation>
    </message>
    <message>
        <source>Stability of the step size</source>
        <translation>Estabilidad del tamaño de paso</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>estable</translation>
    </message>
    <message>
        <source>edge of stability</source>
        <translation>borde de estabilidad</translation>
    </message>
    <message>
        <source>unstable</source>
        <translation>inestable</translation>
    </message>
    <message>
        <source>no limit: steps have a length of their own</source>
        <translation>sin límite: los pasos tienen su propia longitud</translation>
    </message>
    <message>
        <source>no limit: it measures the curvature itself</source>
        <translation>sin límite: mide él mismo la curvatura</translation>
    </message>
    <message>
        <source>limit: known after the first update</source>
        <translation>límite: se conoce tras la primera actualización</translation>
    </message>
    <message>
        <source>no limit here: the loss bends down</source>
        <translation>sin límite aquí: la pérdida se curva hacia abajo</translation>
    </message>
    <message>
        <source>sharpness</source>
        <translation>agudeza</translation>
    </message>
    <message>
        <source>scaled sharpness</source>
        <translation>agudeza escalada</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Edge of stability&lt;/b&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Borde de estabilidad&lt;/b&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Where the loss bends with sharpness s, steps beyond the optimiser&apos;s limit over s jump across the valley farther than they came from. Gradient descent has the limit 2, momentum and adaptive scales have others. The bar is the step size as a part of that limit; below is how it went lately.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Donde la pérdida se curva con agudeza s, los pasos mayores que el límite del optimizador entre s saltan al otro lado del valle más lejos de donde venían. El descenso de gradiente tiene el límite 2; el momento y las escalas adaptativas tienen otros. La barra es el tamaño de paso como parte de ese límite; debajo, cómo ha ido últimamente.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>limit {0} = {1}/{2}</source>
        <translation>límite {0} = {1}/{2}</translation>
    </message>
    <message>
        <source> The loss bends by {0} to {1} in its directions, by {2} in all of them together.</source>
        <translation> La pérdida se curva entre {0} y {1} en sus direcciones, y {2} en todas juntas.</translation>
    </message>
    <message>
        <source> The noise of small batches makes the limit a little lower.</source>
        <translation> El ruido de los lotes pequeños baja un poco el límite.</translation>
    </message>
    <message>
        <source>&lt;p&gt;The limit of this optimiser is {0}.&lt;/p&gt;</source>
        <translation>&lt;p&gt;El límite de este optimizador es {0}.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Sharpness {0}</source>
        <translation>&lt;p&gt;Agudeza {0}</translation>
    </message>
    <message>
        <source> at update {0}, over {1} of {2} training samples, without dropout.</source>
        <translation> en la actualización {0}, sobre {1} de {2} muestras de entrenamiento, sin dropout.</translation>
    </message>
    <message>
        <source>, as the optimiser scales it {0}</source>
        <translation>, según la escala del optimizador {0}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Fine settings</source>
        <translation>Ajustes finos</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Recorte del gradiente</translation>
    </message>
    <message>
        <source>Step size over the run</source>
        <translation>Tamaño de paso en la ejecución</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Against overfitting</source>
        <translation>Contra el sobreajuste</translation>
    </message>
    <message>
        <source>Dropout is shown as</source>
        <translation>El dropout se muestra como</translation>
    </message>
    <message>
        <source>Whether dropout is shown and typed as the probability of being dropped, or of being kept.</source>
        <translation>Si el dropout se muestra y escribe como la probabilidad de ser descartada o de ser conservada.</translation>
    </message>
    <message>
        <source>Dropout as</source>
        <translation>Dropout como</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descarte</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>retención</translation>
    </message>
    <message>
        <source>Diverged at</source>
        <translation>Divergió en</translation>
    </message>
    <message>
        <source>Their say</source>
        <translation>Su peso</translation>
    </message>
    <message>
        <source>Fed by</source>
        <translation>Recibe de</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Fed by&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Which columns lead into this layer: the data, or layers before it. Other than the one just before it these are skip connections.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Recibe de&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Qué columnas llegan a esta capa: los datos o capas anteriores. Salvo la inmediatamente anterior, son conexiones de salto.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>Fed by the data</source>
        <translation>Recibe de los datos</translation>
    </message>
    <message>
        <source>inputs of a layer</source>
        <translation>entradas de una capa</translation>
    </message>
    <message>
        <source>Fed by layer {0}</source>
        <translation>Recibe de la capa {0}</translation>
    </message>
    <message>
        <source>The ladder of models</source>
        <translation>La escalera de modelos</translation>
    </message>
    <message>
        <source>Hyperparameters: what you choose</source>
        <translation>Hiperparámetros: lo que se elige</translation>
    </message>
    <message>
        <source>Parameters: what training finds</source>
        <translation>Parámetros: lo que halla el entrenamiento</translation>
    </message>
    <message>
        <source>Units of the parameters</source>
        <translation>Unidades de los parámetros</translation>
    </message>
    <message>
        <source>As they act on the data as they are, or on scaled ones as training sees them.</source>
        <translation>Como actúan sobre los datos tal como son, o sobre los escalados que ve el entrenamiento.</translation>
    </message>
    <message>
        <source>The exact answer</source>
        <translation>La respuesta exacta</translation>
    </message>
    <message>
        <source>The function&apos;s own parameters; the loss surface shows them.</source>
        <translation>Los parámetros propios de la función; la superficie de pérdida los muestra.</translation>
    </message>
    <message>
        <source>The step is above the limit: plain descent diverges along the sharpest direction.</source>
        <translation>El paso supera el límite: el descenso simple diverge por la dirección más aguda.</translation>
    </message>
    <message>
        <source>The valley is round enough for plain descent.</source>
        <translation>El valle es bastante redondo para el descenso simple.</translation>
    </message>
    <message>
        <source> Standard scaling would help.</source>
        <translation> El escalado estándar ayudaría.</translation>
    </message>
    <message>
        <source>data&apos;s units</source>
        <translation>de los datos</translation>
    </message>
    <message>
        <source>as trained</source>
        <translation>del entrenamiento</translation>
    </message>
    <message>
        <source>{0} numbers, found by {1} updates. Layer by layer: {2}. The canvas shows each of them.</source>
        <translation>{0} números, hallados en {1} actualizaciones. Capa por capa: {2}. El lienzo muestra cada uno.</translation>
    </message>
    <message>
        <source>Objective now</source>
        <translation>Objetivo ahora</translation>
    </message>
    <message>
        <source>The training loss with penalties, as it is.</source>
        <translation>La pérdida de entrenamiento con penalizaciones, tal como está.</translation>
    </message>
    <message>
        <source>Lowest there is</source>
        <translation>Mínimo posible</translation>
    </message>
    <message>
        <source>The same at the exact answer, which no training gets below.</source>
        <translation>Lo mismo en la respuesta exacta, por debajo de la cual no llega ningún entrenamiento.</translation>
    </message>
    <message>
        <source>Condition κ</source>
        <translation>Condición κ</translation>
    </message>
    <message>
        <source>The sharpest curvature over the flattest: how long the valley is beside its width. Plain descent needs about that many updates.</source>
        <translation>La curvatura más aguda entre la más plana: cuán largo es el valle respecto a su ancho. El descenso simple necesita más o menos esas actualizaciones.</translation>
    </message>
    <message>
        <source>Terms as they are</source>
        <translation>Términos tal cual</translation>
    </message>
    <message>
        <source>Condition number of the table of terms without scaling.</source>
        <translation>Número de condición de la tabla de términos sin escalar.</translation>
    </message>
    <message>
        <source>Terms scaled</source>
        <translation>Términos escalados</translation>
    </message>
    <message>
        <source>Condition number of the same with standard scaling.</source>
        <translation>Número de condición de la misma con escalado estándar.</translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation>Límite de paso</translation>
    </message>
    <message>
        <source>Plain descent with a larger step does not converge: 2 over the sharpest curvature.</source>
        <translation>El descenso simple con un paso mayor no converge: 2 entre la curvatura más aguda.</translation>
    </message>
    <message>
        <source>Best fixed step</source>
        <translation>Mejor paso fijo</translation>
    </message>
    <message>
        <source>The step with which plain descent is fastest in the long run.</source>
        <translation>El paso con el que el descenso simple es más rápido a la larga.</translation>
    </message>
    <message>
        <source>Features: {0} (chosen in Data)</source>
        <translation>Características: {0} (elegidas en Datos)</translation>
    </message>
    <message>
        <source>None: nothing is trained. The model is its {0} training samples; the answer at a place is given by the {1} nearest of them.</source>
        <translation>Ninguno: no se entrena nada. El modelo son sus {0} muestras de entrenamiento; la respuesta en un lugar la dan las {1} más cercanas.</translation>
    </message>
    <message>
        <source>is being worked out</source>
        <translation>se está calculando</translation>
    </message>
    <message>
        <source>Updates left</source>
        <translation>Actualiz. restantes</translation>
    </message>
    <message>
        <source>What plain descent with all samples still needs at this step until it is within 1 % of the lowest.</source>
        <translation>Lo que el descenso simple con todas las muestras aún necesita con este paso para quedar a menos del 1 % del mínimo.</translation>
    </message>
    <message>
        <source>… at the best step</source>
        <translation>… con el mejor paso</translation>
    </message>
    <message>
        <source>The same with the best fixed step.</source>
        <translation>Lo mismo con el mejor paso fijo.</translation>
    </message>
    <message>
        <source>The terms are nearly alike, so the valley is {0} times as flat along one direction as across it, and descent crawls there: the exact answer takes one step, training very many.</source>
        <translation>Los términos son casi iguales, así que el valle es {0} veces más plano en una dirección que a través de ella, y ahí el descenso es muy lento: la respuesta exacta requiere un paso; el entrenamiento, muchísimos.</translation>
    </message>
    <message>
        <source> {0} more are not listed.</source>
        <translation> {0} más no se muestran.</translation>
    </message>
    <message>
        <source>{0} numbers, found by {1} updates.</source>
        <translation>{0} números, hallados en {1} actualizaciones.</translation>
    </message>
    <message>
        <source>{0} weights and {1} biases</source>
        <translation>{0} pesos y {1} sesgos</translation>
    </message>
    <message>
        <source>Which layer</source>
        <translation>Qué capa</translation>
    </message>
    <message>
        <source>The layer that is edited here; a click on the canvas chooses it too.</source>
        <translation>La capa que se edita aquí; un clic en el lienzo también la elige.</translation>
    </message>
    <message>
        <source>Dropout on</source>
        <translation>Dropout en</translation>
    </message>
    <message>
        <source>Every layer at once</source>
        <translation>Todas las capas a la vez</translation>
    </message>
    <message>
        <source>Insert before</source>
        <translation>Insertar antes</translation>
    </message>
    <message>
        <source>Insert a layer before this one.</source>
        <translation>Insertar una capa antes de esta.</translation>
    </message>
    <message>
        <source>Insert after</source>
        <translation>Insertar después</translation>
    </message>
    <message>
        <source>Insert a layer after this one.</source>
        <translation>Insertar una capa después de esta.</translation>
    </message>
    <message>
        <source>Move this layer towards the data; its skip connections are dropped.</source>
        <translation>Mover esta capa hacia los datos; sus conexiones de salto se eliminan.</translation>
    </message>
    <message>
        <source>Move this layer towards the output; its skip connections are dropped.</source>
        <translation>Mover esta capa hacia la salida; sus conexiones de salto se eliminan.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove this layer; what it fed is fed by what fed it.</source>
        <translation>Quitar esta capa; lo que ella alimentaba recibe de lo que la alimentaba.</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Objective J&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Training makes this sum small: the mean loss over the samples, L1 times the sum of the weights&apos; sizes, and half L2 times the sum of their squares. Biases are not counted.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Objetivo J&lt;/b&gt;&lt;/p&gt;&lt;p&gt;El entrenamiento reduce esta suma: la pérdida media de las muestras, L1 por la suma de los tamaños de los pesos y la mitad de L2 por la suma de sus cuadrados. Los sesgos no cuentan.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Each lambda times what it weighs: the sum of the weights&apos; sizes, or of their squares</source>
        <translation>Cada lambda por lo que pondera: la suma de los tamaños de los pesos o la de sus cuadrados</translation>
    </message>
    <message>
        <source>Painted</source>
        <translation>Pintado</translation>
    </message>
    <message>
        <source>Whether points have a class, or a value from −1 to 1</source>
        <translation>Si los puntos tienen una clase o un valor de −1 a 1</translation>
    </message>
    <message>
        <source>Points have</source>
        <translation>Puntos con</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>The value of the points that are painted, from −1 to 1</source>
        <translation>El valor de los puntos que se pintan, de −1 a 1</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Spray scatters points, dots follow the pointer, erase takes points away (key E over the plot)</source>
        <translation>El aerosol esparce puntos, los puntos siguen al puntero, borrar los quita (tecla E sobre el gráfico)</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>How far the brush reaches, or how far apart dots lie</source>
        <translation>Hasta dónde alcanza el pincel o cuánto distan los puntos</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Take all points away but one at either side; Undo brings them back</source>
        <translation>Quitar todos los puntos salvo uno a cada lado; Deshacer los recupera</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Use a number such as {0} or -2</source>
        <translation>Use un número como {0} o -2</translation>
    </message>
    <message>
        <source>Type a number, such as {0}.</source>
        <translation>Escriba un número, como {0}.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Spray</source>
        <translation>Aerosol</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Label points</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Give the points there are the formula&apos;s labels</source>
        <translation>Dar a los puntos existentes las etiquetas de la fórmula</translation>
    </message>
    <message>
        <source>New points</source>
        <translation>Puntos nuevos</translation>
    </message>
    <message>
        <source>Strew points over the plane and label them</source>
        <translation>Esparcir puntos por el plano y etiquetarlos</translation>
    </message>
    <message>
        <source>A comparison of x1 and x2 gives two classes, anything else a value. It may use {0}.</source>
        <translation>Una comparación de x1 y x2 da dos clases; cualquier otra cosa, un valor. Puede usar {0}.</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} puntos</translation>
    </message>
    <message>
        <source>Size {0}</source>
        <translation>Tamaño {0}</translation>
    </message>
    <message>
        <source>Value {0}</source>
        <translation>Valor {0}</translation>
    </message>
    <message>
        <source>Class {0}</source>
        <translation>Clase {0}</translation>
    </message>
    <message>
        <source>Paint points of class {0} (key {0} over the plot)</source>
        <translation>Pintar puntos de la clase {0} (tecla {0} sobre el gráfico)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Difiere en</translation>
    </message>
    <message>
        <source>What it multiplies, or the intercept</source>
        <translation>Lo que multiplica, o el término independiente</translation>
    </message>
    <message>
        <source>What training has found so far</source>
        <translation>Lo que el entrenamiento ha hallado hasta ahora</translation>
    </message>
    <message>
        <source>What makes the objective lowest</source>
        <translation>Lo que hace mínimo el objetivo</translation>
    </message>
    <message>
        <source>Now less exact</source>
        <translation>Ahora − exacto</translation>
    </message>
    <message>
        <source>Same in every layer</source>
        <translation>Igual en todas las capas</translation>
    </message>
    <message>
        <source>One dropout, one L1 and one L2 drive every layer; without it each layer has its own.</source>
        <translation>Un dropout, un L1 y un L2 rigen todas las capas; sin esto, cada capa tiene los suyos.</translation>
    </message>
    <message>
        <source>Layer {0} ({1})</source>
        <translation>Capa {0} ({1})</translation>
    </message>
    <message>
        <source>same penalties in every layer</source>
        <translation>mismas penalizaciones en todas las capas</translation>
    </message>
    <message>
        <source>Output ({0})</source>
        <translation>Salida ({0})</translation>
    </message>
    <message>
        <source>Linear regression</source>
        <translation>Regresión lineal</translation>
    </message>
    <message>
        <source>Polynomial regression</source>
        <translation>Regresión polinómica</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Regresión logística</translation>
    </message>
    <message>
        <source>Nearest neighbours</source>
        <translation>Vecinos más cercanos</translation>
    </message>
    <message>
        <source>A slope for every input and an intercept.</source>
        <translation>Una pendiente para cada entrada y un término independiente.</translation>
    </message>
    <message>
        <source>A coefficient for every product of the inputs up to a degree.</source>
        <translation>Un coeficiente para cada producto de las entradas hasta cierto grado.</translation>
    </message>
    <message>
        <source>A line between the classes, and probabilities on both of its sides.</source>
        <translation>Una recta entre las clases y probabilidades a ambos lados.</translation>
    </message>
    <message>
        <source>The k nearest training samples answer; nothing is trained.</source>
        <translation>Responden las k muestras de entrenamiento más cercanas; no se entrena nada.</translation>
    </message>
    <message>
        <source>Layers of units find their own features.</source>
        <translation>Las capas de unidades hallan sus propias características.</translation>
    </message>
    <message>
        <source>Which model answers: the ladder from a line to a network. {0}</source>
        <translation>Qué modelo responde: la escalera de una recta a una red. {0}</translation>
    </message>
    <message>
        <source>Follows the validation loss, so the run decides.</source>
        <translation>Sigue la pérdida de validación, así que decide la ejecución.</translation>
    </message>
    <message>
        <source>The step size over {0} epochs: it begins at {1}, is {2} at most, and ends at {3}.</source>
        <translation>El tamaño de paso durante {0} épocas: empieza en {1}, llega como máximo a {2} y termina en {3}.</translation>
    </message>
    <message>
        <source>{0} epochs</source>
        <translation>{0} épocas</translation>
    </message>
    <message>
        <source>Now {0}.</source>
        <translation>Ahora {0}.</translation>
    </message>
    <message>
        <source>Dead: zero for all samples, so that no gradient passes</source>
        <translation>Muerta: cero para todas las muestras, de modo que no pasa ningún gradiente</translation>
    </message>
    <message>
        <source>Dead: value below 0.01 and slope below 0.001 for all samples</source>
        <translation>Muerta: valor inferior a 0,01 y pendiente inferior a 0,001 en todas las muestras</translation>
    </message>
    <message>
        <source>Saturated: within 1 % of the lower end for most samples</source>
        <translation>Saturada: a menos del 1 % del extremo inferior en la mayoría de las muestras</translation>
    </message>
    <message>
        <source>dead: {0}</source>
        <translation>muertas: {0}</translation>
    </message>
    <message>
        <source>saturated: {0}</source>
        <translation>saturadas: {0}</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} values between {3} and {4}</source>
        <translation>{0}: {1} de {2} valores entre {3} y {4}</translation>
    </message>
    <message>
        <source>{named} and {more} more</source>
        <translation>{named} y {more} más</translation>
    </message>
    <message>
        <source>{0} unit</source>
        <translation>{0} unidad</translation>
    </message>
    <message>
        <source>{0} units</source>
        <translation>{0} unidades</translation>
    </message>
    <message>
        <source>value {0}</source>
        <translation>valor {0}</translation>
    </message>
    <message>
        <source>{0} dead</source>
        <translation>{0} muertas</translation>
    </message>
    <message>
        <source>{0} saturated</source>
        <translation>{0} saturadas</translation>
    </message>
    <message>
        <source>all alive</source>
        <translation>todas vivas</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show everything and follow the training again</source>
        <translation>Mostrar todo y seguir de nuevo el entrenamiento</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export as PNG, SVG or CSV</source>
        <translation>Exportar como PNG, SVG o CSV</translation>
    </message>
    <message>
        <source>Export {0}</source>
        <translation>Exportar {0}</translation>
    </message>
    <message>
        <source>batch: all {0}</source>
        <translation>lote: las {0}</translation>
    </message>
    <message>
        <source>mini-batch: {0}</source>
        <translation>minilote: {0}</translation>
    </message>
    <message>
        <source>stochastic: {0}</source>
        <translation>estocástico: {0}</translation>
    </message>
    <message>
        <source>Plane of the two weights</source>
        <translation>Plano de los dos pesos</translation>
    </message>
    <message>
        <source>{0} {1}: {2}; pointer at {3}</source>
        <translation>{0} {1}: {2}; puntero en {3}</translation>
    </message>
    <message>
        <source>no finite number</source>
        <translation>ningún número finito</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Trayectorias</translation>
    </message>
    <message>
        <source>The paths over the loss surface will be drawn here</source>
        <translation>Las trayectorias sobre la superficie de pérdida se dibujarán aquí</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pérdidas</translation>
    </message>
    <message>
        <source>The losses will be drawn here</source>
        <translation>Las pérdidas se dibujarán aquí</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Eje horizontal</translation>
    </message>
    <message>
        <source>What the losses are drawn over</source>
        <translation>Sobre qué se dibujan las pérdidas</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>pérdida de entrenamiento</translation>
    </message>
    <message>
        <source>{0} from {1} to {2} in {3} updates</source>
        <translation>{0} de {1} a {2} en {3} actualizaciones</translation>
    </message>
    <message>
        <source>loss about {0} at {1}, {2}</source>
        <translation>pérdida de unos {0} en {1}; {2}</translation>
    </message>
    <message>
        <source>Paths from one start over a loss surface from {0} to {1}: {2}. {3}</source>
        <translation>Trayectorias desde un mismo inicio sobre una superficie de pérdida de {0} a {1}: {2}. {3}</translation>
    </message>
    <message>
        <source>log x</source>
        <translation>log x</translation>
    </message>
    <message>
        <source>Logarithmic horizontal axis: shows few and many updates at once</source>
        <translation>Eje horizontal logarítmico: muestra a la vez pocas y muchas actualizaciones</translation>
    </message>
    <message>
        <source>log y</source>
        <translation>log y</translation>
    </message>
    <message>
        <source>Logarithmic losses: shows small ones (log₁₀ J)</source>
        <translation>Pérdidas logarítmicas: muestra las pequeñas (log₁₀ J)</translation>
    </message>
    <message>
        <source>Loss over all training samples; {0} epochs each</source>
        <translation>Pérdida sobre todas las muestras de entrenamiento; {0} épocas cada uno</translation>
    </message>
    <message>
        <source>Training losses: {0}.</source>
        <translation>Pérdidas de entrenamiento: {0}.</translation>
    </message>
    <message>
        <source>PCA plane: {0} of the paths&apos; motion</source>
        <translation>Plano PCA: {0} del movimiento de las trayectorias</translation>
    </message>
    <message>
        <source> · first {0} of {1} samples</source>
        <translation> · primeras {0} de {1} muestras</translation>
    </message>
    <message>
        <source>per update</source>
        <translation>por actualización</translation>
    </message>
    <message>
        <source>per epoch</source>
        <translation>por época</translation>
    </message>
    <message>
        <source>per sample</source>
        <translation>por muestra</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>por segundo</translation>
    </message>
    <message>
        <source>Diverged: {0}</source>
        <translation>Divergió: {0}</translation>
    </message>
    <message>
        <source>first principal axis ({0})</source>
        <translation>primer eje principal ({0})</translation>
    </message>
    <message>
        <source>second ({0})</source>
        <translation>segundo ({0})</translation>
    </message>
    <message>
        <source>{0} to ({1}, {2})</source>
        <translation>{0} hasta ({1}; {2})</translation>
    </message>
    <message>
        <source>&lt;p&gt;The simple noise scale B = tr Σ / |g|²: how far the gradients of single samples lie from their mean, squared, over the squared length of that mean. A batch of B samples is as much noise as signal; far larger ones tell little new (McCandlish et al. 2018).&lt;/p&gt;</source>
        <translation>&lt;p&gt;La escala de ruido simple B = tr Σ / |g|²: cuánto distan de su media los gradientes de las muestras sueltas, al cuadrado, entre el cuadrado de la longitud de esa media. Un lote de B muestras es tanto ruido como señal; los mucho mayores dicen poco nuevo (McCandlish et al. 2018).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Mode: batch size</source>
        <translation>Modo: tamaño de lote</translation>
    </message>
    <message>
        <source>Steps that the parameters have made.</source>
        <translation>Pasos que han dado los parámetros.</translation>
    </message>
    <message>
        <source>Mean loss over all training samples now (J).</source>
        <translation>Pérdida media actual sobre todas las muestras de entrenamiento (J).</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Time spent training, drawing not counted.</source>
        <translation>Tiempo dedicado a entrenar, sin contar el dibujo.</translation>
    </message>
    <message>
        <source>Noise at start → now</source>
        <translation>Ruido al inicio → ahora</translation>
    </message>
    <message>
        <source>The gradients of the samples cancel out at the start: batches of any size are noise there.</source>
        <translation>Los gradientes de las muestras se anulan al inicio: ahí los lotes de cualquier tamaño son ruido.</translation>
    </message>
    <message>
        <source>Gradient noise {0} at the start: batches smaller than this are mostly noise.</source>
        <translation>Ruido del gradiente {0} al inicio: los lotes menores que esto son sobre todo ruido.</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>comenzando</translation>
    </message>
    <message>
        <source>Comparison, how far</source>
        <translation>Avance de la comparación</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Epochs of each batch mode</source>
        <translation>Épocas de cada modo de lote</translation>
    </message>
    <message>
        <source>How often each mode goes through all training samples.</source>
        <translation>Cuántas veces recorre cada modo todas las muestras de entrenamiento.</translation>
    </message>
    <message>
        <source>Compare the batch modes, or cancel</source>
        <translation>Comparar los modos de lote, o cancelar</translation>
    </message>
    <message>
        <source>Table of the batch modes</source>
        <translation>Tabla de los modos de lote</translation>
    </message>
    <message>
        <source>Show the comparison in numbers, or leave the room to the plots</source>
        <translation>Mostrar la comparación en números o dejar el espacio a los gráficos</translation>
    </message>
    <message>
        <source>Compare trains the same start three times: with all samples to an update, with mini-batches, and with single samples. Their paths over the loss surface, their losses and the noise of their gradients will be shown here.</source>
        <translation>Comparar entrena el mismo inicio tres veces: con todas las muestras en cada actualización, con minilotes y con muestras sueltas. Aquí se mostrarán sus trayectorias sobre la superficie de pérdida, sus pérdidas y el ruido de sus gradientes.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Give up this comparison</source>
        <translation>Abandonar esta comparación</translation>
    </message>
    <message>
        <source>Train this start once in each batch mode, beside the run, which goes on</source>
        <translation>Entrenar este inicio una vez en cada modo de lote, junto a la ejecución, que continúa</translation>
    </message>
    <message>
        <source>stale: compare again</source>
        <translation>obsoleto: comparar de nuevo</translation>
    </message>
    <message>
        <source>Use a whole number from 1 to {0}</source>
        <translation>Use un número entero de 1 a {0}</translation>
    </message>
    <message>
        <source>Not compared: {0}</source>
        <translation>No comparado: {0}</translation>
    </message>
    <message>
        <source>about {0} s left</source>
        <translation>quedan unos {0} s</translation>
    </message>
    <message>
        <source>The network&apos;s answer will be drawn here</source>
        <translation>La respuesta de la red se dibujará aquí</translation>
    </message>
    <message>
        <source>target and answer</source>
        <translation>objetivo y respuesta</translation>
    </message>
    <message>
        <source>Filled: training samples; hollow: held back</source>
        <translation>Rellenos: muestras de entrenamiento; huecos: reservadas</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>Show the training samples (filled)</source>
        <translation>Mostrar las muestras de entrenamiento (rellenas)</translation>
    </message>
    <message>
        <source>Show the validation samples (hollow)</source>
        <translation>Mostrar las muestras de validación (huecas)</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>Show the test samples (hollow, small)</source>
        <translation>Mostrar las muestras de prueba (huecas, pequeñas)</translation>
    </message>
    <message>
        <source>A function of two parameters has no answers over data; the loss surface shows it</source>
        <translation>Una función de dos parámetros no tiene respuestas sobre datos; la superficie de pérdida la muestra</translation>
    </message>
    <message>
        <source>{0}: answer {1}</source>
        <translation>{0}: respuesta {1}</translation>
    </message>
    <message>
        <source>{0} training, {1} validation and {2} test samples</source>
        <translation>{0} muestras de entrenamiento, {1} de validación y {2} de prueba</translation>
    </message>
    <message>
        <source>The network&apos;s answer over {0}, with {1}; {2} on training samples {3}</source>
        <translation>La respuesta de la red sobre {0}, con {1}; {2} en muestras de entrenamiento: {3}</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>{0}: answer {1}, class {2}</source>
        <translation>{0}: respuesta {1}, clase {2}</translation>
    </message>
    <message>
        <source>{0}: class {1} ({2})</source>
        <translation>{0}: clase {1} ({2})</translation>
    </message>
    <message>
        <source>exact answer</source>
        <translation>respuesta exacta</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation>Componentes principales</translation>
    </message>
    <message>
        <source>&lt;p&gt;Draw over the two leading principal components of the training inputs, on the plane through their mean; up for two inputs of your choice&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dibujar sobre las dos primeras componentes principales de las entradas de entrenamiento, en el plano que pasa por su media; sin pulsar, sobre dos entradas a elección&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Others…</source>
        <translation>Otras…</translation>
    </message>
    <message>
        <source>The other inputs</source>
        <translation>Las demás entradas</translation>
    </message>
    <message>
        <source>&lt;p&gt;Where the inputs are held that are on neither axis&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dónde se mantienen las entradas que no están en ningún eje&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Other inputs held at</source>
        <translation>Demás entradas fijadas en</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Medias</translation>
    </message>
    <message>
        <source>Hold every input at its training mean again</source>
        <translation>Mantener de nuevo cada entrada en su media de entrenamiento</translation>
    </message>
    <message>
        <source>Horizontal input</source>
        <translation>Entrada horizontal</translation>
    </message>
    <message>
        <source>The input along the horizontal axis</source>
        <translation>La entrada a lo largo del eje horizontal</translation>
    </message>
    <message>
        <source>Vertical input</source>
        <translation>Entrada vertical</translation>
    </message>
    <message>
        <source>The input along the vertical axis</source>
        <translation>La entrada a lo largo del eje vertical</translation>
    </message>
    <message>
        <source>This plane holds {0} of the variance; samples are projected onto it</source>
        <translation>Este plano contiene {0} de la varianza; las muestras se proyectan en él</translation>
    </message>
    <message>
        <source>The other {0} inputs are at their training mean</source>
        <translation>Las otras {0} entradas están en su media de entrenamiento</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> y {0} más</translation>
    </message>
    <message>
        <source>Held: {0}</source>
        <translation>Fijadas: {0}</translation>
    </message>
    <message>
        <source>{0} more vary less, or not at all, and stay at their mean</source>
        <translation>{0} más varían menos, o nada, y quedan en su media</translation>
    </message>
    <message>
        <source>{0}: {1} to {2} in the training samples</source>
        <translation>{0}: de {1} a {2} en las muestras de entrenamiento</translation>
    </message>
    <message>
        <source> · {0} at their mean</source>
        <translation> · {0} en su media</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>exhaustividad</translation>
    </message>
    <message>
        <source>true</source>
        <translation>verdad</translation>
    </message>
    <message>
        <source>Start trains the experiment once for each fold, and judges it by what the fold holds out</source>
        <translation>Iniciar entrena el experimento una vez por pliegue y lo evalúa con lo que el pliegue reserva</translation>
    </message>
    <message>
        <source>Cross-validation, how far</source>
        <translation>Avance de la validación cruzada</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>Solve instead of train</source>
        <translation>Resolver en vez de entrenar</translation>
    </message>
    <message>
        <source>Take the exact answer of the regression in every fold instead of training it</source>
        <translation>Tomar en cada pliegue la respuesta exacta de la regresión en lugar de entrenarla</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>nested</source>
        <translation>anidada</translation>
    </message>
    <message>
        <source>Nested cross-validation</source>
        <translation>Validación cruzada anidada</translation>
    </message>
    <message>
        <source>Choose the value inside every fold, by folds of its training samples alone, and judge the choice by what had no say in it</source>
        <translation>Elegir el valor dentro de cada pliegue, solo con pliegues de sus muestras de entrenamiento, y evaluar la elección con lo que no intervino en ella</translation>
    </message>
    <message>
        <source>Use the best value</source>
        <translation>Usar el mejor valor</translation>
    </message>
    <message>
        <source>Give the experiment the value with the best mean; undo takes it back</source>
        <translation>Dar al experimento el valor con la mejor media; deshacer lo revierte</translation>
    </message>
    <message>
        <source>What is cross-validated</source>
        <translation>Lo que se valida</translation>
    </message>
    <message>
        <source>The experiment as it is, or over the number of samples, or over the values of one hyperparameter</source>
        <translation>El experimento tal como está, o según el número de muestras, o según los valores de un hiperparámetro</translation>
    </message>
    <message>
        <source>this experiment</source>
        <translation>este experimento</translation>
    </message>
    <message>
        <source>over training samples</source>
        <translation>según las muestras</translation>
    </message>
    <message>
        <source>Which values: a range such as log:1e-4..1, lin:0..0.5 or int:1..9, one with its number of values such as log:1e-4..1/7, or values parted by commas</source>
        <translation>Qué valores: un intervalo como log:1e-4..1, lin:0..0.5 o int:1..9, uno con su número de valores como log:1e-4..1/7, o valores separados por comas</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Lo que se dibuja</translation>
    </message>
    <message>
        <source>Every fold&apos;s loss on its way, the scores, or which fold holds out which sample</source>
        <translation>La pérdida de cada pliegue en su curso, las puntuaciones, o qué pliegue reserva qué muestra</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>The score that is shown</source>
        <translation>La puntuación que se muestra</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>puntuaciones</translation>
    </message>
    <message>
        <source>Not validated: {0}</source>
        <translation>No validado: {0}</translation>
    </message>
    <message>
        <source>Cancel the cross-validation</source>
        <translation>Cancelar la validación cruzada</translation>
    </message>
    <message>
        <source>Start the cross-validation</source>
        <translation>Iniciar la validación cruzada</translation>
    </message>
    <message>
        <source>Give up; what is done stays on show</source>
        <translation>Abandonar; lo hecho sigue a la vista</translation>
    </message>
    <message>
        <source>Train and judge every fold</source>
        <translation>Entrenar y evaluar cada pliegue</translation>
    </message>
    <message>
        <source>earlier experiment</source>
        <translation>experimento anterior</translation>
    </message>
    <message>
        <source>epoch {0}: loss {1}</source>
        <translation>época {0}: pérdida {1}</translation>
    </message>
    <message>
        <source>loss, held out</source>
        <translation>pérdida, reservadas</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>pliegue</translation>
    </message>
    <message>
        <source>{0}: {1} {2} ± {3}, trained on {4}</source>
        <translation>{0}: {1} {2} ± {3}, entrenado con {4}</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>Usar {0}</translation>
    </message>
    <message>
        <source>Nothing is trained here, so there is no curve; look at the scores</source>
        <translation>Aquí no se entrena nada, así que no hay curva; vea las puntuaciones</translation>
    </message>
    <message>
        <source>sample {0}: held out in fold {1}</source>
        <translation>muestra {0}: reservada en el pliegue {1}</translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation>según {0}</translation>
    </message>
    <message>
        <source>component 1</source>
        <translation>componente 1</translation>
    </message>
    <message>
        <source>component 2</source>
        <translation>componente 2</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>Compare trains the same start four times: without a penalty, with L1, with L2 and with both. What each leaves of the weights will be drawn here</source>
        <translation>Comparar entrena el mismo inicio cuatro veces: sin penalización, con L1, con L2 y con ambas. Aquí se dibujará lo que cada uno deja de los pesos</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <source>How the weights are spread, what is answered, or how the loss fell</source>
        <translation>Cómo se distribuyen los pesos, qué se responde o cómo bajó la pérdida</translation>
    </message>
    <message>
        <source>Whose weights</source>
        <translation>Pesos de</translation>
    </message>
    <message>
        <source>The weights of all layers together, or of one</source>
        <translation>Los pesos de todas las capas juntas, o de una</translation>
    </message>
    <message>
        <source>Which network</source>
        <translation>Qué red</translation>
    </message>
    <message>
        <source>L1 of the comparison</source>
        <translation>L1 de la comparación</translation>
    </message>
    <message>
        <source>Lambda of L1, for every layer, where L1 acts. Accepts 0 to 10</source>
        <translation>Lambda de L1, para todas las capas, donde actúa L1. Admite de 0 a 10</translation>
    </message>
    <message>
        <source>L2 of the comparison</source>
        <translation>L2 de la comparación</translation>
    </message>
    <message>
        <source>Lambda of L2, for every layer, where L2 acts. Accepts 0 to 10</source>
        <translation>Lambda de L2, para todas las capas, donde actúa L2. Admite de 0 a 10</translation>
    </message>
    <message>
        <source>Epochs of each training</source>
        <translation>Épocas de cada entrenamiento</translation>
    </message>
    <message>
        <source>How often each of the four goes through all training samples</source>
        <translation>Cuántas veces recorre cada uno de los cuatro todas las muestras de entrenamiento</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>todas las capas</translation>
    </message>
    <message>
        <source>value of a weight (height: root of the share)</source>
        <translation>valor de un peso (altura: raíz de la proporción)</translation>
    </message>
    <message>
        <source> · of an earlier state of the run</source>
        <translation> · de un estado anterior de la ejecución</translation>
    </message>
    <message>
        <source>Four trainings are under way</source>
        <translation>Hay cuatro entrenamientos en curso</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>Cancelar la comparación</translation>
    </message>
    <message>
        <source>Compare weight decays</source>
        <translation>Comparar decaimientos de pesos</translation>
    </message>
    <message>
        <source>Train this start without a penalty, with L1, with L2 and with both, beside the run</source>
        <translation>Entrenar este inicio sin penalización, con L1, con L2 y con ambas, junto a la ejecución</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>exactly 0</source>
        <translation>exactamente 0</translation>
    </message>
    <message>
        <source>training loss, penalty not counted</source>
        <translation>pérdida de entrenamiento, sin la penalización</translation>
    </message>
    <message>
        <source>answers over {0} and {1}; the numbers are validation losses</source>
        <translation>respuestas sobre {0} y {1}; los números son pérdidas de validación</translation>
    </message>
    <message>
        <source>at {0}: {1}</source>
        <translation>en {0}: {1}</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>losses</source>
        <translation>pérdidas</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>ancha</translation>
    </message>
    <message>
        <source>as drawn</source>
        <translation>la dibujada</translation>
    </message>
    <message>
        <source>A network of {0} with weights to spare, or the one on the canvas</source>
        <translation>Una red de {0} con pesos de sobra, o la del lienzo</translation>
    </message>
    <message>
        <source>being trained</source>
        <translation>entrenando</translation>
    </message>
    <message>
        <source>layer {0}</source>
        <translation>capa {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambas</translation>
    </message>
    <message>
        <source>{0} of {1} exactly 0</source>
        <translation>{0} de {1} exactamente 0</translation>
    </message>
    <message>
        <source>{0} near 0</source>
        <translation>{0} cerca de 0</translation>
    </message>
    <message>
        <source>{0} (λ₁ {1}, λ₂ {2}): {3}</source>
        <translation>{0} (λ₁ {1}, λ₂ {2}): {3}</translation>
    </message>
    <message>
        <source>L1 leaves {0} at exactly zero; L2 none, but smaller ones: ‖w‖ {1} in place of {2}</source>
        <translation>L1 deja {0} exactamente en cero; L2 ninguno, pero más pequeños: ‖w‖ {1} en lugar de {2}</translation>
    </message>
    <message>
        <source>none of {0} exactly 0</source>
        <translation>ninguno de {0} exactamente 0</translation>
    </message>
    <message>
        <source>loss {0} | {1} valid</source>
        <translation>pérdida {0} | {1} valid.</translation>
    </message>
    <message>
        <source>L1 leaves {0} at exactly zero</source>
        <translation>L1 deja {0} exactamente en cero</translation>
    </message>
    <message>
        <source>update {0} · epoch {1}: train {2}, validation {3}</source>
        <translation>actualización {0} · época {1}: entrenamiento {2}, validación {3}</translation>
    </message>
    <message>
        <source>layer {0}: {1} weights, {2} exactly 0, ‖w‖ {3}; here weight {4}</source>
        <translation>capa {0}: {1} pesos, {2} exactamente 0, ‖w‖ {3}; aquí peso {4}</translation>
    </message>
    <message>
        <source>loss {0} at {1}, {2}</source>
        <translation>pérdida {0} en {1}; {2}</translation>
    </message>
    <message>
        <source>weight {0}</source>
        <translation>peso {0}</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>The thinned networks behind dropout will be drawn here</source>
        <translation>Las redes reducidas que hay tras el dropout se dibujarán aquí</translation>
    </message>
    <message>
        <source>Answers of thinned networks, or how the units of a layer go together</source>
        <translation>Respuestas de redes reducidas, o cómo van juntas las unidades de una capa</translation>
    </message>
    <message>
        <source>How many thinned networks</source>
        <translation>Cuántas redes reducidas</translation>
    </message>
    <message>
        <source>How many masks are drawn; each leaves one thinned network</source>
        <translation>Cuántas máscaras se sortean; cada una deja una red reducida</translation>
    </message>
    <message>
        <source>Which mean</source>
        <translation>Qué media</translation>
    </message>
    <message>
        <source>&lt;p&gt;The mean of the answers, or the normalised geometric mean of probabilities, which the scaled network equals exactly for one layer before a softmax or sigmoid (Baldi &amp;amp; Sadowski 2013)&lt;/p&gt;</source>
        <translation>&lt;p&gt;La media de las respuestas o la media geométrica normalizada de las probabilidades, que la red escalada iguala exactamente con una sola capa antes de una softmax o sigmoide (Baldi &amp;amp; Sadowski 2013)&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Next masks</source>
        <translation>Otras máscaras</translation>
    </message>
    <message>
        <source>Draw other masks: other thinned networks of the same parameters</source>
        <translation>Sortear otras máscaras: otras redes reducidas con los mismos parámetros</translation>
    </message>
    <message>
        <source>Hidden layer</source>
        <translation>Capa oculta</translation>
    </message>
    <message>
        <source>The hidden layer whose units are compared</source>
        <translation>La capa oculta cuyas unidades se comparan</translation>
    </message>
    <message>
        <source>A function of two parameters has no units to drop</source>
        <translation>Una función de dos parámetros no tiene unidades que descartar</translation>
    </message>
    <message>
        <source>This run has no dropout: set Dropout above 0 in the hyperparameters, and train</source>
        <translation>Esta ejecución no tiene dropout: ponga Dropout por encima de 0 en los hiperparámetros y entrene</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>dropout</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>esta ejecución</translation>
    </message>
    <message>
        <source>Units that go up and down together lean on each other; dropout keeps them apart</source>
        <translation>Las unidades que suben y bajan juntas dependen unas de otras; el dropout las mantiene separadas</translation>
    </message>
    <message>
        <source>No hidden layer with two units or more: add one to compare its units</source>
        <translation>No hay capa oculta con dos unidades o más: añada una para comparar sus unidades</translation>
    </message>
    <message>
        <source>Train without dropout</source>
        <translation>Entrenar sin dropout</translation>
    </message>
    <message>
        <source>&lt;p&gt;Train the same start without dropout, for as many updates, and compare its units&lt;/p&gt;</source>
        <translation>&lt;p&gt;Entrenar el mismo inicio sin dropout, con igual número de actualizaciones, y comparar sus unidades&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Mean and scaled network differ by {0} on average</source>
        <translation>La media y la red escalada difieren en {0} de promedio</translation>
    </message>
    <message>
        <source>Training loss {0} reached after {1} updates with dropout, {2} without</source>
        <translation>Pérdida de entrenamiento {0} alcanzada tras {1} actualizaciones con dropout, {2} sin él</translation>
    </message>
    <message>
        <source>Answers of {0} thinned networks; their spread is {1} on average and {2} at most. {3}</source>
        <translation>Respuestas de {0} redes reducidas; su dispersión es {1} de promedio y {2} como máximo. {3}</translation>
    </message>
    <message>
        <source>co-adaptation</source>
        <translation>coadaptación</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>aritmética</translation>
    </message>
    <message>
        <source>geometric</source>
        <translation>geométrica</translation>
    </message>
    <message>
        <source>Not worked out: {0}</source>
        <translation>No calculado: {0}</translation>
    </message>
    <message>
        <source>Cancel ({0})</source>
        <translation>Cancelar ({0})</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sin</translation>
    </message>
    <message>
        <source>Arithmetic mean: {0}</source>
        <translation>Media aritmética: {0}</translation>
    </message>
    <message>
        <source>correlation of units, the first at the top left</source>
        <translation>correlación de las unidades, la primera arriba a la izquierda</translation>
    </message>
    <message>
        <source> · {0} other inputs at their mean</source>
        <translation> · otras {0} entradas en su media</translation>
    </message>
    <message>
        <source> (of {0})</source>
        <translation> (de {0})</translation>
    </message>
    <message>
        <source>scaled</source>
        <translation>escalada</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>dispersión</translation>
    </message>
    <message>
        <source>spread 0</source>
        <translation>dispersión 0</translation>
    </message>
    <message>
        <source>mean of {0}</source>
        <translation>media de {0}</translation>
    </message>
    <message>
        <source>units {0} and {1}: correlation {2}</source>
        <translation>unidades {0} y {1}: correlación {2}</translation>
    </message>
    <message>
        <source>at {0}: mean {1}, scaled {2}, spread {3}</source>
        <translation>en {0}: media {1}, escalada {2}, dispersión {3}</translation>
    </message>
    <message>
        <source>thinned</source>
        <translation>reducida</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>scaled network</source>
        <translation>red escalada</translation>
    </message>
    <message>
        <source>{0} thinned networks</source>
        <translation>{0} redes reducidas</translation>
    </message>
    <message>
        <source>{0}: mean |r| {1}</source>
        <translation>{0}: media |r| {1}</translation>
    </message>
    <message>
        <source>Error of the surface along the path</source>
        <translation>Error de la superficie a lo largo de la trayectoria</translation>
    </message>
    <message>
        <source>&lt;p&gt;The loss on the plane minus the true loss, as a part of the true loss, from the first update to the last. Where the strip is thick, the path runs off the plane and the surface does not tell its loss.&lt;/p&gt;</source>
        <translation>&lt;p&gt;La pérdida en el plano menos la pérdida verdadera, como parte de esta, de la primera actualización a la última. Donde la franja es gruesa, la trayectoria sale del plano y la superficie no indica su pérdida.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>off by up to {0}</source>
        <translation>error de hasta {0}</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Pliegues</translation>
    </message>
    <message>
        <source>A row for each fold: what is coloured is held out, the rest is trained on</source>
        <translation>Una fila por pliegue: lo coloreado se reserva, con el resto se entrena</translation>
    </message>
    <message>
        <source>Fold {0}: {1} samples held out, {2} to train on</source>
        <translation>Pliegue {0}: {1} muestras reservadas, {2} para entrenar</translation>
    </message>
    <message>
        <source>{0} of every fold: {1}</source>
        <translation>{0} de cada pliegue: {1}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>training samples of a fold</source>
        <translation>muestras de entrenamiento de un pliegue</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>held out, ± standard error</source>
        <translation>reservadas, ± error estándar</translation>
    </message>
    <message>
        <source>trained on</source>
        <translation>entrenadas</translation>
    </message>
    <message>
        <source>best at</source>
        <translation>mejor en</translation>
    </message>
    <message>
        <source>The size of each layer&apos;s gradient will be drawn here</source>
        <translation>El tamaño del gradiente de cada capa se dibujará aquí</translation>
    </message>
    <message>
        <source>What is shown of each layer</source>
        <translation>Lo que se muestra de cada capa</translation>
    </message>
    <message>
        <source>&lt;p&gt;Gradients of the training loss by layer, updates beside the weights they change, or what the units give now&lt;/p&gt;</source>
        <translation>&lt;p&gt;Gradientes de la pérdida de entrenamiento por capa, actualizaciones frente a los pesos que cambian, o lo que dan ahora las unidades&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;About 0.001 is the usual rule of thumb for the length of an update beside that of the weights: well below, learning is slow; well above, the step size may be too large (Karpathy, lecture notes of Stanford&apos;s CS231n, “Neural Networks Part 3”). A rule of thumb, not a law.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cerca de 0,001 es la regla práctica habitual para la longitud de una actualización frente a la de los pesos: muy por debajo, se aprende despacio; muy por encima, el tamaño de paso puede ser excesivo (Karpathy, apuntes del curso CS231n de Stanford, “Neural Networks Part 3”). Una regla práctica, no una ley.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Gradients by layer</source>
        <translation>Gradientes por capa</translation>
    </message>
    <message>
        <source>Updates beside weights</source>
        <translation>Actualizaciones y pesos</translation>
    </message>
    <message>
        <source>gradient (RMS)</source>
        <translation>gradiente (RMS)</translation>
    </message>
    <message>
        <source>update : weights</source>
        <translation>actualización : pesos</translation>
    </message>
    <message>
        <source>value of a unit</source>
        <translation>valor de una unidad</translation>
    </message>
    <message>
        <source>update {0}: {1}; pointer at {2}</source>
        <translation>actualización {0}: {1}; puntero en {2}</translation>
    </message>
    <message>
        <source>Heights: roots of counts · dropout aside</source>
        <translation>Alturas: raíces de recuentos · sin dropout</translation>
    </message>
    <message>
        <source>RMS over a layer&apos;s weights · training loss</source>
        <translation>RMS de los pesos de una capa · pérdida de entrenamiento</translation>
    </message>
    <message>
        <source>Lines: each update as it was made · symbols: the next, on all samples</source>
        <translation>Líneas: cada actualización tal como se hizo · símbolos: la próxima, con todas las muestras</translation>
    </message>
    <message>
        <source>Distribution of activations. </source>
        <translation>Distribución de las activaciones. </translation>
    </message>
    <message>
        <source>{0} after {1} updates: {2}. {3}</source>
        <translation>{0} tras {1} actualizaciones: {2}. {3}</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>gradientes</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>activaciones</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
    <message>
        <source>units&apos; means</source>
        <translation>medias de unidades</translation>
    </message>
    <message>
        <source>dead or saturated</source>
        <translation>muertas o saturadas</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sal.</translation>
    </message>
    <message>
        <source>pointer at {0}</source>
        <translation>puntero en {0}</translation>
    </message>
    <message>
        <source> · {0} of {1} known</source>
        <translation> · {0} de {1} conocidas</translation>
    </message>
    <message>
        <source>RMS over a layer&apos;s weights · bold: running median · training loss</source>
        <translation>RMS de los pesos de una capa · grueso: mediana móvil · pérdida de entrenamiento</translation>
    </message>
    <message>
        <source>Lines: net motion of {0} updates, to one · symbols: the next update, on all samples</source>
        <translation>Líneas: movimiento neto de {0} actualizaciones, por cada una · símbolos: la próxima, con todas las muestras</translation>
    </message>
    <message>
        <source>layer {0}: gradient {1}</source>
        <translation>capa {0}: gradiente {1}</translation>
    </message>
    <message>
        <source>Samples that are pictures will be shown here</source>
        <translation>Las muestras que son imágenes se mostrarán aquí</translation>
    </message>
    <message>
        <source>Samples with their answers, or the weights of each unit of the first layer as a picture</source>
        <translation>Las muestras con sus respuestas, o los pesos de cada unidad de la primera capa como imagen</translation>
    </message>
    <message>
        <source>Which samples</source>
        <translation>Qué muestras</translation>
    </message>
    <message>
        <source>The samples that are shown</source>
        <translation>Las muestras que se muestran</translation>
    </message>
    <message>
        <source>These samples are no pictures: choose data whose samples are, such as Digits</source>
        <translation>Estas muestras no son imágenes: elija datos cuyas muestras lo sean, como Dígitos</translation>
    </message>
    <message>
        <source>The first layer is fed by terms of the pixels, so its weights are no pictures</source>
        <translation>La primera capa recibe términos de los píxeles, así que sus pesos no son imágenes</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>weight of each pixel, one picture a unit</source>
        <translation>peso de cada píxel, una imagen por unidad</translation>
    </message>
    <message>
        <source>sample {0}: is {1}, answered {2} with probability {3}</source>
        <translation>muestra {0}: es {1}, se respondió {2} con probabilidad {3}</translation>
    </message>
    <message>
        <source>Weights of the scaled pixels</source>
        <translation>Pesos de los píxeles escalados</translation>
    </message>
    <message>
        <source>Weights of the pixels</source>
        <translation>Pesos de los píxeles</translation>
    </message>
    <message>
        <source>{0} {1} samples</source>
        <translation>{0} muestras ({1})</translation>
    </message>
    <message>
        <source>{0} of {1} pictures are answered wrongly</source>
        <translation>{0} de {1} imágenes tienen respuesta errónea</translation>
    </message>
    <message>
        <source>first weights</source>
        <translation>primeros pesos</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>erróneas</translation>
    </message>
    <message>
        <source>truth → answer; the surest wrong ones first</source>
        <translation>verdad → respuesta; primero los errores más seguros</translation>
    </message>
    <message>
        <source>{0}–{1} of {2}</source>
        <translation>{0}–{1} de {2}</translation>
    </message>
    <message>
        <source>unit {0}: weights from {1} to {2}, bias {3}</source>
        <translation>unidad {0}: pesos de {1} a {2}, sesgo {3}</translation>
    </message>
    <message>
        <source>sample {0}: {1}</source>
        <translation>muestra {0}: {1}</translation>
    </message>
    <message>
        <source>sample {0}: is {1}, answered {2} (answer {3})</source>
        <translation>muestra {0}: es {1}, se respondió {2} (respuesta {3})</translation>
    </message>
    <message>
        <source>, {0} with {1}</source>
        <translation>, {0} con {1}</translation>
    </message>
    <message>
        <source>The first {0} of {1} {2} samples while training</source>
        <translation>Las primeras {0} de {1} muestras ({2}) mientras se entrena</translation>
    </message>
    <message>
        <source>The weights of {0} units of the first layer as pictures</source>
        <translation>Los pesos de {0} unidades de la primera capa como imágenes</translation>
    </message>
    <message>
        <source>; first of all, truth → answer: {0}</source>
        <translation>; la primera de todas, verdad → respuesta: {0}</translation>
    </message>
    <message>
        <source>Right and wrong answers will be counted here</source>
        <translation>Aquí se contarán las respuestas correctas y erróneas</translation>
    </message>
    <message>
        <source>Residuals over what was answered, or how many there are of each size</source>
        <translation>Los residuos según lo respondido, o cuántos hay de cada tamaño</translation>
    </message>
    <message>
        <source>The samples whose answers are judged</source>
        <translation>Las muestras cuyas respuestas se evalúan</translation>
    </message>
    <message>
        <source>A function of two parameters answers nothing that could be right or wrong</source>
        <translation>Una función de dos parámetros no responde nada que pueda ser correcto o erróneo</translation>
    </message>
    <message>
        <source>measured − answered</source>
        <translation>medido − respondido</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correctas</translation>
    </message>
    <message>
        <source>shade: share of the true class</source>
        <translation>tono: proporción de la clase verdadera</translation>
    </message>
    <message>
        <source>sample {0}: measured {1}, answered {2}, residual {3}</source>
        <translation>muestra {0}: medido {1}, respondido {2}, residuo {3}</translation>
    </message>
    <message>
        <source>{0} answered as {1}: {2} of {3} ({4})</source>
        <translation>{0} respondido como {1}: {2} de {3} ({4})</translation>
    </message>
    <message>
        <source>R² {0}, RMSE {1}, MAE {2}, mean residual {3}. {4}</source>
        <translation>R² {0}, RMSE {1}, MAE {2}, residuo medio {3}. {4}</translation>
    </message>
    <message>
        <source>residuals</source>
        <translation>residuos</translation>
    </message>
    <message>
        <source>histogram</source>
        <translation>histograma</translation>
    </message>
    <message>
        <source>{0} samples with residuals from {1} to {2}</source>
        <translation>{0} muestras con residuos de {1} a {2}</translation>
    </message>
    <message>
        <source>{0}: precision {1} of {2} answered, recall {3} of {4} samples, F1 {5}</source>
        <translation>{0}: precisión {1} de {2} respondidas, exhaustividad {3} de {4} muestras, F1 {5}</translation>
    </message>
    <message>
        <source>first {0} of {1}</source>
        <translation>primeras {0} de {1}</translation>
    </message>
    <message>
        <source>Rows: true class, columns: answer · {0}</source>
        <translation>Filas: clase verdadera, columnas: respuesta · {0}</translation>
    </message>
    <message>
        <source> · {0} drawn</source>
        <translation> · {0} dibujadas</translation>
    </message>
    <message>
        <source>Above zero the answer was too low · {0}</source>
        <translation>Por encima de cero la respuesta fue demasiado baja · {0}</translation>
    </message>
    <message>
        <source>Accuracy {0}. {1}. {2}</source>
        <translation>Exactitud {0}. {1}. {2}</translation>
    </message>
    <message>
        <source>{0}: precision {1}, recall {2}</source>
        <translation>{0}: precisión {1}, exhaustividad {2}</translation>
    </message>
    <message>
        <source>Press Space to train; the loss will be drawn here</source>
        <translation>Pulse Espacio para entrenar; la pérdida se dibujará aquí</translation>
    </message>
    <message>
        <source>Logarithmic scale: shows small losses (log₁₀ J)</source>
        <translation>Escala logarítmica: muestra pérdidas pequeñas (log₁₀ J)</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>penalización</translation>
    </message>
    <message>
        <source>Band: the loss of each batch</source>
        <translation>Banda: la pérdida de cada lote</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>lotes</translation>
    </message>
    <message>
        <source>Band: lowest to highest batch loss of {0} updates each</source>
        <translation>Banda: de la menor a la mayor pérdida de lote de cada {0} actualizaciones</translation>
    </message>
    <message>
        <source>Loss over {0} updates: </source>
        <translation>Pérdida a lo largo de {0} actualizaciones: </translation>
    </message>
    <message>
        <source>update {0} · epoch {1}: train {2}, validation {3}, penalty {4}; pointer at {5}</source>
        <translation>actualización {0} · época {1}: entrenamiento {2}, validación {3}, penalización {4}; puntero en {5}</translation>
    </message>
    <message>
        <source>update {0}: {1}</source>
        <translation>actualización {0}: {1}</translation>
    </message>
    <message>
        <source>{0} from {1} to {2}</source>
        <translation>{0} de {1} a {2}</translation>
    </message>
    <message>
        <source>Choose seeds, or a hyperparameter, and press Train: the run is trained many times and drawn here</source>
        <translation>Elija semillas o un hiperparámetro y pulse Entrenar: la ejecución se entrena muchas veces y se dibuja aquí</translation>
    </message>
    <message>
        <source>What to train it over</source>
        <translation>Qué variar al entrenar</translation>
    </message>
    <message>
        <source>Over other seeds, or over the values of one hyperparameter</source>
        <translation>Con otras semillas o con los valores de un hiperparámetro</translation>
    </message>
    <message>
        <source>The loss at the end over the hyperparameter, every training&apos;s loss on its way, or each in a small plot of its own</source>
        <translation>La pérdida al final según el hiperparámetro, la pérdida de cada entrenamiento en su curso, o cada uno en su propio gráfico pequeño</translation>
    </message>
    <message>
        <source> · failed: the loss stays above half of its start</source>
        <translation> · fallido: la pérdida queda por encima de la mitad de la inicial</translation>
    </message>
    <message>
        <source>Not trained: {0}</source>
        <translation>No entrenado: {0}</translation>
    </message>
    <message>
        <source>Cancel the trainings</source>
        <translation>Cancelar los entrenamientos</translation>
    </message>
    <message>
        <source>Train over what is chosen</source>
        <translation>Entrenar con lo elegido</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>10 to 90 %</source>
        <translation>10 a 90 %</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>train, best at</source>
        <translation>entren., mejor en</translation>
    </message>
    <message>
        <source>validation, best at</source>
        <translation>validación, mejor en</translation>
    </message>
    <message>
        <source>bold: the lowest at the end</source>
        <translation>grueso: la menor al final</translation>
    </message>
    <message>
        <source>loss at the end</source>
        <translation>pérdida al final</translation>
    </message>
    <message>
        <source>update {0}: loss {1}</source>
        <translation>actualización {0}: pérdida {1}</translation>
    </message>
    <message>
        <source>{0} of {1} trainings over {2} epochs</source>
        <translation>{0} de {1} entrenamientos de {2} épocas</translation>
    </message>
    <message>
        <source>{0} seeds</source>
        <translation>{0} semillas</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>al final</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>uno a uno</translation>
    </message>
    <message>
        <source>each: {0}</source>
        <translation>cada uno: {0}</translation>
    </message>
    <message>
        <source>loss {0} to {1}, log</source>
        <translation>pérdida {0} a {1}, log</translation>
    </message>
    <message>
        <source>0 to {0} updates</source>
        <translation>0 a {0} actualizaciones</translation>
    </message>
    <message>
        <source>training loss {0}, validation {1}</source>
        <translation>pérdida de entrenamiento {0}, validación {1}</translation>
    </message>
    <message>
        <source>{0} nearest: {1} to {2}, up to {3} away</source>
        <translation>{0} más cercanas: {1} a {2}, hasta a {3} de distancia</translation>
    </message>
    <message>
        <source>{0} nearest: {1}, up to {2} away</source>
        <translation>{0} más cercanas: {1}, hasta a {2} de distancia</translation>
    </message>
    <message>
        <source>Use a whole number from {0} to {1}</source>
        <translation>Use un número entero de {0} a {1}</translation>
    </message>
    <message>
        <source>Use a number from {0} to {1}</source>
        <translation>Use un número de {0} a {1}</translation>
    </message>
    <message>
        <source>Runs overlaid</source>
        <translation>Ejecuciones superpuestas</translation>
    </message>
    <message>
        <source>Press Space to train; the runs will be drawn here</source>
        <translation>Pulse Espacio para entrenar; las ejecuciones se dibujarán aquí</translation>
    </message>
    <message>
        <source>{0}: {1} runs in one plot.</source>
        <translation>{0}: {1} ejecuciones en un gráfico.</translation>
    </message>
    <message>
        <source>update {0}: true loss {1}, on the plane {2} ({3})</source>
        <translation>actualización {0}: pérdida verdadera {1}, en el plano {2} ({3})</translation>
    </message>
    <message>
        <source>Kind of folds</source>
        <translation>Tipo de pliegues</translation>
    </message>
    <message>
        <source>Plain folds, folds with the same shares of every class, or one for each sample</source>
        <translation>Pliegues simples, pliegues con las mismas proporciones de cada clase, o uno por muestra</translation>
    </message>
    <message>
        <source>Number of folds k</source>
        <translation>Número de pliegues k</translation>
    </message>
    <message>
        <source>Into how many parts the samples are split; each is held out once</source>
        <translation>En cuántas partes se dividen las muestras; cada una se reserva una vez</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>How many times over, with the samples in other orders</source>
        <translation>Cuántas veces se repite, con las muestras en otro orden</translation>
    </message>
    <message>
        <source>Seed of the folds</source>
        <translation>Semilla de los pliegues</translation>
    </message>
    <message>
        <source>Draws the order in which samples are dealt to the folds</source>
        <translation>Sortea el orden en que las muestras se reparten entre los pliegues</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>Shuffled folds</source>
        <translation>Pliegues barajados</translation>
    </message>
    <message>
        <source>Deal the samples in an order drawn by the seed, or as they stand</source>
        <translation>Repartir las muestras en un orden sorteado por la semilla, o tal como están</translation>
    </message>
    <message>
        <source>stratified</source>
        <translation>estratificados</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>simples</translation>
    </message>
    <message>
        <source>leave one out</source>
        <translation>dejar una fuera</translation>
    </message>
    <message>
        <source>Average of the best</source>
        <translation>Promedio de las mejores</translation>
    </message>
    <message>
        <source>Press “Average the best 10” to train them again: their average and its score stand here</source>
        <translation>Pulse «Promediar las 10 mejores» para entrenarlas de nuevo: su promedio y su puntuación aparecen aquí</translation>
    </message>
    <message>
        <source>Whose answer</source>
        <translation>Respuesta de</translation>
    </message>
    <message>
        <source>The answer of the average, or of the best trial alone.</source>
        <translation>La respuesta del promedio, o de la mejor prueba sola.</translation>
    </message>
    <message>
        <source>on the {0} validation samples that also chose them</source>
        <translation>en las {0} muestras de validación que también las eligieron</translation>
    </message>
    <message>
        <source>average of {0} trials, {1}</source>
        <translation>promedio de {0} pruebas, {1}</translation>
    </message>
    <message>
        <source>average</source>
        <translation>promedio</translation>
    </message>
    <message>
        <source>best alone</source>
        <translation>la mejor sola</translation>
    </message>
    <message>
        <source>The average of {0} trials, beside the best alone:</source>
        <translation>El promedio de {0} pruebas, junto a la mejor sola:</translation>
    </message>
    <message>
        <source>{0}: {1} and {2}</source>
        <translation>{0}: {1} y {2}</translation>
    </message>
    <message>
        <source>on the {0} test samples, which are no longer untouched</source>
        <translation>en las {0} muestras de prueba, que ya no están intactas</translation>
    </message>
    <message>
        <source>{0}, alone {1}</source>
        <translation>{0}, sola {1}</translation>
    </message>
    <message>
        <source>Learning curves</source>
        <translation>Curvas de aprendizaje</translation>
    </message>
    <message>
        <source>How every trial learnt stands here once a trial is done; models without training have no curve</source>
        <translation>Cómo aprendió cada prueba aparece aquí cuando haya una terminada; los modelos sin entrenamiento no tienen curva</translation>
    </message>
    <message>
        <source>Whose loss</source>
        <translation>Pérdida de</translation>
    </message>
    <message>
        <source>The loss on samples held out, or on those that were trained on.</source>
        <translation>La pérdida en las muestras reservadas, o en las usadas para entrenar.</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>hasta el final</translation>
    </message>
    <message>
        <source>{0} trials</source>
        <translation>{0} pruebas</translation>
    </message>
    <message>
        <source>; of each the first fold</source>
        <translation>; de cada una, el primer pliegue</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>reservadas</translation>
    </message>
    <message>
        <source>pruned at the cross</source>
        <translation>podada en la cruz</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>, {0} of them pruned</source>
        <translation>, {0} de ellas podadas</translation>
    </message>
    <message>
        <source>each cell in the colour of its best trial</source>
        <translation>cada celda en el color de su mejor prueba</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>The best score over two hyperparameters stands here where a search varies two or more</source>
        <translation>La mejor puntuación según dos hiperparámetros aparece aquí cuando una búsqueda varía dos o más</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>What lies from left to right.</source>
        <translation>Lo que va de izquierda a derecha.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>What lies from bottom to top.</source>
        <translation>Lo que va de abajo arriba.</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>How much each hyperparameter mattered stands here once four trials are done and differ</source>
        <translation>Cuánto importó cada hiperparámetro aparece aquí cuando haya cuatro pruebas terminadas y distintas</translation>
    </message>
    <message>
        <source>share of the scores&apos; variance</source>
        <translation>proporción de la varianza de las puntuaciones</translation>
    </message>
    <message>
        <source>fANOVA over {0} complete trials; of many similar trials it says little</source>
        <translation>fANOVA sobre {0} pruebas completas; de muchas pruebas parecidas dice poco</translation>
    </message>
    <message>
        <source>drag along an axis to keep a range of it</source>
        <translation>arrastre a lo largo de un eje para conservar un intervalo</translation>
    </message>
    <message>
        <source>Parallel coordinates</source>
        <translation>Coordenadas paralelas</translation>
    </message>
    <message>
        <source>Every trial as a line over all that varies stands here once a trial is done</source>
        <translation>Cada prueba como línea sobre todo lo que varía aparece aquí cuando haya una terminada</translation>
    </message>
    <message>
        <source>All trials</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Show all trials again</source>
        <translation>Mostrar de nuevo todas las pruebas</translation>
    </message>
    <message>
        <source>Let go of every range.</source>
        <translation>Soltar todos los intervalos.</translation>
    </message>
    <message>
        <source>{0} of {1} trials are within the ranges; a click on an axis lets go of its range</source>
        <translation>{0} de {1} pruebas están dentro de los intervalos; un clic en un eje suelta su intervalo</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>less so</source>
        <translation>menos buena</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>podada</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Parameters at most</source>
        <translation>Máx. parámetros</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ocultas</translation>
    </message>
    <message>
        <source>Skip connections</source>
        <translation>Conexiones de salto</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>{0}, layer {1}</source>
        <translation>{0}, capa {1}</translation>
    </message>
    <message>
        <source>trial {0}: {1} · {2} parameters · {3}</source>
        <translation>prueba {0}: {1} · {2} parámetros · {3}</translation>
    </message>
    <message>
        <source>Score and size</source>
        <translation>Puntuación y tamaño</translation>
    </message>
    <message>
        <source>The score over the number of parameters stands here once a trial is done</source>
        <translation>Aquí aparece la puntuación según el número de parámetros cuando termina una prueba</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parámetros</translation>
    </message>
    <message>
        <source>With folds the smallest network within one standard error of the best is marked too</source>
        <translation>Con pliegues se marca también la red más pequeña a menos de un error estándar de la mejor</translation>
    </message>
    <message>
        <source>The best is also the smallest within one standard error</source>
        <translation>La mejor es también la más pequeña a menos de un error estándar</translation>
    </message>
    <message>
        <source>no smaller one is better</source>
        <translation>ninguna menor es mejor</translation>
    </message>
    <message>
        <source>trial {0} with {1} parameters is within one standard error of the best</source>
        <translation>la prueba {0} con {1} parámetros está a menos de un error estándar de la mejor</translation>
    </message>
    <message>
        <source>best</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>smallest within one standard error</source>
        <translation>la más pequeña a menos de un error estándar</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Cortes</translation>
    </message>
    <message>
        <source>E&amp;xplain this</source>
        <translation>E&amp;xplicar esto</translation>
    </message>
    <message>
        <source>A short page about the control or plot that has the focus; it follows while it is open.</source>
        <translation>Una página breve sobre el control o gráfico que tiene el foco; lo sigue mientras está abierta.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find a command, a hyperparameter, a plot or a page by a part of its name.</source>
        <translation>Buscar una orden, un hiperparámetro, un gráfico o una página por una parte de su nombre.</translation>
    </message>
    <message>
        <source>&amp;Documentation</source>
        <translation>&amp;Documentación</translation>
    </message>
    <message>
        <source>Open tutorial, how-to and reference in the browser.</source>
        <translation>Abrir el tutorial, las guías y la referencia en el navegador.</translation>
    </message>
    <message>
        <source>Explain this</source>
        <translation>Explicar esto</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>A command, a hyperparameter, a plot, a page…</source>
        <translation>Una orden, un hiperparámetro, un gráfico, una página…</translation>
    </message>
    <message>
        <source>Type a part of a name; arrows choose, Return goes there.</source>
        <translation>Escriba parte de un nombre; las flechas eligen, Intro lleva allí.</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>What fits; Return or a double click goes there.</source>
        <translation>Coincidencias; Intro o doble clic lleva allí.</translation>
    </message>
    <message>
        <source>command</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panel</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>documentación</translation>
    </message>
    <message>
        <source>Nothing has that in its name or description.</source>
        <translation>Nada contiene eso en su nombre o descripción.</translation>
    </message>
    <message>
        <source>command, {0}</source>
        <translation>orden, {0}</translation>
    </message>
    <message>
        <source>hyperparameter</source>
        <translation>hiperparámetro</translation>
    </message>
    <message>
        <source>The documentation is not built here: python3 dev.py docs makes it.</source>
        <translation>La documentación no está generada aquí: la crea python3 dev.py docs.</translation>
    </message>
    <message>
        <source>Go to a control with Tab or the mouse: what it does is said here.</source>
        <translation>Vaya a un control con Tab o el ratón: aquí se dice qué hace.</translation>
    </message>
    <message>
        <source>About the control that has the focus. Shift+F1 asks about another one.</source>
        <translation>Sobre el control que tiene el foco. Mayús+F1 pregunta por otro.</translation>
    </message>
    <message>
        <source>Layers as columns, neurons as nodes, weights as curves between them; with two inputs every node carries a small map of its answer over the plane.</source>
        <translation>Las capas son columnas, las neuronas nodos y los pesos curvas entre ellos; con dos entradas, cada nodo lleva un pequeño mapa de su respuesta sobre el plano.</translation>
    </message>
    <message>
        <source>Colour is the sign of a weight and width its size; dotted is exactly zero. Point at a neuron to see its arithmetic with the numbers in it. Arrows walk through the network, Return edits.</source>
        <translation>El color es el signo de un peso y el grosor su tamaño; punteado es exactamente cero. Señale una neurona para ver su cálculo con los números. Las flechas recorren la red, Intro edita.</translation>
    </message>
    <message>
        <source>What the network answers at every place of the inputs, with the samples on top; with one input the curve it has learnt.</source>
        <translation>Lo que responde la red en cada lugar de las entradas, con las muestras encima; con una entrada, la curva que ha aprendido.</translation>
    </message>
    <message>
        <source>Where the colour changes the answer changes its mind. A shape that bends around single samples has learnt them by heart; a straight one may be too simple. Hollow points were held back from training.</source>
        <translation>Donde cambia el color, la respuesta cambia de lado. Una forma que rodea muestras sueltas las ha aprendido de memoria; una recta puede ser demasiado simple. Los puntos huecos se reservaron del entrenamiento.</translation>
    </message>
    <message>
        <source>The loss on training and on validation samples along the training, and what penalties add.</source>
        <translation>La pérdida en las muestras de entrenamiento y de validación a lo largo del entrenamiento, y lo que añaden las penalizaciones.</translation>
    </message>
    <message>
        <source>Both falling: it learns. Training falls while validation rises: it overfits, so stop earlier, penalise or use dropout. A jagged curve comes from small batches or large steps; a rising one diverges.</source>
        <translation>Ambas bajan: aprende. La de entrenamiento baja y la de validación sube: sobreajusta; pare antes, penalice o use dropout. Una curva dentada viene de lotes pequeños o pasos grandes; una que sube diverge.</translation>
    </message>
    <message>
        <source>The loss over a plane through the space of all parameters, and the path of the training on it.</source>
        <translation>La pérdida sobre un plano en el espacio de todos los parámetros, y la trayectoria del entrenamiento en él.</translation>
    </message>
    <message>
        <source>The line above says how much of the path&apos;s motion lies in the plane: what lies outside cannot be seen. Narrow valleys make the path swing from wall to wall; plateaus make it crawl. Click to start from a place.</source>
        <translation>La línea superior dice cuánto del movimiento de la trayectoria está en el plano: lo que queda fuera no se ve. Los valles estrechos la hacen oscilar de pared a pared; las mesetas la vuelven lenta. Haga clic para partir de un lugar.</translation>
    </message>
    <message>
        <source>How large the weights of each layer are: now, as matrices, or along the training.</source>
        <translation>El tamaño de los pesos de cada capa: ahora, como matrices o a lo largo del entrenamiento.</translation>
    </message>
    <message>
        <source>The size of the gradient in every layer along the training, and units that are dead or saturated.</source>
        <translation>El tamaño del gradiente en cada capa a lo largo del entrenamiento, y las unidades muertas o saturadas.</translation>
    </message>
    <message>
        <source>Lines of one height: every layer learns. First layers far below the last: gradients vanish. A dead unit answers the same to every sample and learns no more.</source>
        <translation>Líneas a igual altura: todas las capas aprenden. Las primeras muy por debajo de la última: los gradientes se desvanecen. Una unidad muerta responde lo mismo a toda muestra y ya no aprende.</translation>
    </message>
    <message>
        <source>The answers of many thinned networks, their mean, and the one scaled network that stands for all of them.</source>
        <translation>Las respuestas de muchas redes reducidas, su media y la única red escalada que las representa a todas.</translation>
    </message>
    <message>
        <source>How many updates the run and its twin without dropout need to reach a loss.</source>
        <translation>Cuántas actualizaciones necesitan la ejecución y su gemela sin dropout para alcanzar una pérdida.</translation>
    </message>
    <message>
        <source>The gap between the two curves at the chosen loss is what dropout costs. A twin that is faster and then worse on validation samples is what it buys.</source>
        <translation>La distancia entre las dos curvas en la pérdida elegida es lo que cuesta el dropout. Una gemela más rápida pero luego peor en las muestras de validación es lo que se gana con él.</translation>
    </message>
    <message>
        <source>For classes which are mistaken for which; for numbers how far each answer misses.</source>
        <translation>Para clases, cuáles se confunden con cuáles; para números, cuánto yerra cada respuesta.</translation>
    </message>
    <message>
        <source>Rows are the truth, columns the answer: all in the diagonal is perfect. For numbers a band around zero without a pattern is what remains of noise; a bend in it is something not yet learnt.</source>
        <translation>Las filas son la verdad y las columnas la respuesta: todo en la diagonal es perfecto. Para números, una banda en torno a cero sin patrón es lo que queda de ruido; una curvatura en ella es algo aún no aprendido.</translation>
    </message>
    <message>
        <source>The same experiment trained once for each fold and judged by the samples the fold holds out.</source>
        <translation>El mismo experimento entrenado una vez por pliegue y evaluado con las muestras que el pliegue reserva.</translation>
    </message>
    <message>
        <source>The same run trained over many seeds, or over values of one hyperparameter.</source>
        <translation>La misma ejecución entrenada con muchas semillas o con valores de un hiperparámetro.</translation>
    </message>
    <message>
        <source>Samples as pictures with truth and answer, wrong ones first, and what the first units look for.</source>
        <translation>Las muestras como imágenes con verdad y respuesta, primero las erróneas, y lo que buscan las primeras unidades.</translation>
    </message>
    <message>
        <source>Ask of a mistake whether you would have made it too. Units that look like strokes have found parts of figures; those that look like noise have not learnt or are not needed.</source>
        <translation>Pregúntese ante un error si usted también lo habría cometido. Las unidades que parecen trazos han hallado partes de figuras; las que parecen ruido no han aprendido o no hacen falta.</translation>
    </message>
    <message>
        <source>Three trainings from one start: every update from all samples, from some, and from one.</source>
        <translation>Tres entrenamientos desde un mismo inicio: cada actualización con todas las muestras, con algunas y con una.</translation>
    </message>
    <message>
        <source>All samples give a smooth path and few updates per epoch; one gives many updates and a path that trembles around the goal. Compare at equal samples seen, not at equal updates.</source>
        <translation>Con todas las muestras la trayectoria es suave y hay pocas actualizaciones por época; con una, muchas actualizaciones y una trayectoria que tiembla en torno a la meta. Compare a igual número de muestras vistas, no de actualizaciones.</translation>
    </message>
    <message>
        <source>Four trainings from one start: without a penalty, with L1, with L2 and with both.</source>
        <translation>Cuatro entrenamientos desde un mismo inicio: sin penalización, con L1, con L2 y con ambas.</translation>
    </message>
    <message>
        <source>L1 makes weights exactly zero, L2 makes all of them small. See how many remain, and what the validation loss says of it.</source>
        <translation>L1 hace los pesos exactamente cero, L2 los hace todos pequeños. Vea cuántos quedan y qué dice de ello la pérdida de validación.</translation>
    </message>
    <message>
        <source>One curve of several runs on the same axes, each run in its colour.</source>
        <translation>Una curva de varias ejecuciones en los mismos ejes, cada una en su color.</translation>
    </message>
    <message>
        <source>Compare at equal updates, equal epochs or equal time: the order of the runs can differ.</source>
        <translation>Compare a iguales actualizaciones, épocas o tiempo: el orden de las ejecuciones puede variar.</translation>
    </message>
    <message>
        <source>Two hyperparameters</source>
        <translation>Dos hiperparámetros</translation>
    </message>
    <message>
        <source>The best score of a search in each part of the plane of two hyperparameters, and the trials in it.</source>
        <translation>La mejor puntuación de una búsqueda en cada parte del plano de dos hiperparámetros, y las pruebas que contiene.</translation>
    </message>
    <message>
        <source>A broad field of good trials is safer than a single good point. Good trials at an edge: widen the range there.</source>
        <translation>Un campo amplio de buenas pruebas es más seguro que un solo punto bueno. Buenas pruebas en un borde: amplíe ahí el intervalo.</translation>
    </message>
    <message>
        <source>All hyperparameters at once</source>
        <translation>Todos los hiperparámetros a la vez</translation>
    </message>
    <message>
        <source>Every trial as a line through one axis for each hyperparameter, its score last.</source>
        <translation>Cada prueba como una línea por un eje para cada hiperparámetro, con su puntuación al final.</translation>
    </message>
    <message>
        <source>Drag along an axis to keep the lines that pass there. Lines of good trials that meet in one place say which value matters.</source>
        <translation>Arrastre a lo largo de un eje para conservar las líneas que pasan por ahí. Las líneas de buenas pruebas que coinciden en un lugar dicen qué valor importa.</translation>
    </message>
    <message>
        <source>How much of the difference between trials each hyperparameter accounts for.</source>
        <translation>Cuánto de la diferencia entre pruebas explica cada hiperparámetro.</translation>
    </message>
    <message>
        <source>A short bar: leave it at its default. It holds within the ranges that were searched only.</source>
        <translation>Una barra corta: déjelo en su valor predeterminado. Solo vale dentro de los intervalos explorados.</translation>
    </message>
    <message>
        <source>The score of every trial over one hyperparameter at a time.</source>
        <translation>La puntuación de cada prueba sobre un hiperparámetro cada vez.</translation>
    </message>
    <message>
        <source>A clear lower edge shows where a value stops being good, whatever the others are.</source>
        <translation>Un borde inferior nítido muestra dónde un valor deja de ser bueno, sean cuales sean los demás.</translation>
    </message>
    <message>
        <source>The score of every trial against its number of parameters.</source>
        <translation>La puntuación de cada prueba frente a su número de parámetros.</translation>
    </message>
    <message>
        <source>The trials on the front cannot be beaten by a smaller network; the bend of it is often the one to choose.</source>
        <translation>Ninguna red más pequeña supera a las pruebas del frente; su codo suele ser la que conviene elegir.</translation>
    </message>
    <message>
        <source>Curves of the trials</source>
        <translation>Curvas de las pruebas</translation>
    </message>
    <message>
        <source>The loss of every trial along its training, those that were pruned ending early.</source>
        <translation>La pérdida de cada prueba a lo largo de su entrenamiento; las podadas terminan antes.</translation>
    </message>
    <message>
        <source>Curves that cross late were pruned at a risk. Curves still falling at the end ask for more epochs.</source>
        <translation>Si las curvas se cruzan tarde, podarlas fue arriesgado. Las que aún bajan al final piden más épocas.</translation>
    </message>
    <message>
        <source>Averaging models</source>
        <translation>Promediar modelos</translation>
    </message>
    <message>
        <source>Answers of the best trials together, beside that of the best one alone.</source>
        <translation>Las respuestas de las mejores pruebas juntas, al lado de la de la mejor sola.</translation>
    </message>
    <message>
        <source>Averaging helps where the models make different mistakes; models that agree add nothing.</source>
        <translation>Promediar ayuda cuando los modelos cometen errores distintos; los que coinciden no aportan nada.</translation>
    </message>
    <message>
        <source>Every training begun in this window, with what differs between them.</source>
        <translation>Todos los entrenamientos iniciados en esta ventana, con lo que difiere entre ellos.</translation>
    </message>
    <message>
        <source>Those ticked train along with the one on show, and plots draw them in their own colours. A double click or Return shows a run as it was left.</source>
        <translation>Las marcadas se entrenan junto con la mostrada, y los gráficos las dibujan en sus propios colores. Doble clic o Intro muestra una ejecución tal como se dejó.</translation>
    </message>
    <message>
        <source>The ladder of models from a mean to a network: what you choose, what training finds, and the exact answer where there is one.</source>
        <translation>La escalera de modelos, de una media a una red: lo que se elige, lo que halla el entrenamiento y la respuesta exacta si existe.</translation>
    </message>
    <message>
        <source>Hyperparameters are chosen before training and stay; parameters are what training changes. Where both agree, descent has found what can also be calculated.</source>
        <translation>Los hiperparámetros se eligen antes del entrenamiento y no cambian; los parámetros son lo que cambia el entrenamiento. Donde ambas respuestas coinciden, el descenso ha hallado lo que también se puede calcular.</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>Admite</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Al inicio</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Surte efecto</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Cómo leerlo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>{0} explains {1} of the scores&apos; variance</source>
        <translation>{0} explica {1} de la varianza de las puntuaciones</translation>
    </message>
    <message>
        <source>The score of every trial over one hyperparameter stands here once a trial is done</source>
        <translation>Aquí aparece la puntuación de cada prueba según un hiperparámetro cuando termina una prueba</translation>
    </message>
    <message>
        <source>Hyperparameter</source>
        <translation>Hiperparámetro</translation>
    </message>
    <message>
        <source>What the scores are drawn over.</source>
        <translation>Respecto a qué se dibujan las puntuaciones.</translation>
    </message>
    <message>
        <source>trained to the end</source>
        <translation>entrenada hasta el final</translation>
    </message>
    <message>
        <source>best {0} at {1}</source>
        <translation>mejor {0} en {1}</translation>
    </message>
    <message>
        <source>No surface: {0}</source>
        <translation>Sin superficie: {0}</translation>
    </message>
    <message>
        <source>with penalties</source>
        <translation>con penalizaciones</translation>
    </message>
    <message>
        <source>0 is the start, 1 is now</source>
        <translation>0 es el inicio, 1 es ahora</translation>
    </message>
    <message>
        <source>at {0} of the way: {1}</source>
        <translation>a {0} del camino: {1}</translation>
    </message>
    <message>
        <source>PCA plane</source>
        <translation>Plano PCA</translation>
    </message>
    <message>
        <source>Plane of two weights</source>
        <translation>Plano de dos pesos</translation>
    </message>
    <message>
        <source>Random plane</source>
        <translation>Plano aleatorio</translation>
    </message>
    <message>
        <source>Plane of the sharpest directions</source>
        <translation>Plano de las direcciones más agudas</translation>
    </message>
    <message>
        <source>Plane through start, best and now</source>
        <translation>Plano por inicio, mejor y ahora</translation>
    </message>
    <message>
        <source>Plane through the ends of runs</source>
        <translation>Plano por los finales de ejecuciones</translation>
    </message>
    <message>
        <source>Press Space to train; the loss surface and the path over it will be drawn here</source>
        <translation>Pulse Espacio para entrenar; aquí se dibujarán la superficie de pérdida y la trayectoria sobre ella</translation>
    </message>
    <message>
        <source>Training goes on from here…</source>
        <translation>El entrenamiento sigue desde aquí…</translation>
    </message>
    <message>
        <source>Line from start to now</source>
        <translation>Línea del inicio a ahora</translation>
    </message>
    <message>
        <source> The surface is stale.</source>
        <translation> La superficie está desactualizada.</translation>
    </message>
    <message>
        <source>true loss</source>
        <translation>pérdida verdadera</translation>
    </message>
    <message>
        <source>on plane</source>
        <translation>en el plano</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Draw the loss surface again</source>
        <translation>Volver a dibujar la superficie de pérdida</translation>
    </message>
    <message>
        <source>Cancel computing the loss surface</source>
        <translation>Cancelar el cálculo de la superficie de pérdida</translation>
    </message>
    <message>
        <source>way from the start to now</source>
        <translation>camino del inicio a ahora</translation>
    </message>
    <message>
        <source>Start from here</source>
        <translation>Empezar aquí</translation>
    </message>
    <message>
        <source> · click to start from here</source>
        <translation> · clic para empezar aquí</translation>
    </message>
    <message>
        <source> · drawing is held</source>
        <translation> · dibujo en pausa</translation>
    </message>
    <message>
        <source> · validation samples</source>
        <translation> · muestras de validación</translation>
    </message>
    <message>
        <source> · with penalties</source>
        <translation> · con penalizaciones</translation>
    </message>
    <message>
        <source>Loss surface from {0} to {1}. {2}. True loss {3}, on the plane {4}.{5}</source>
        <translation>Superficie de pérdida de {0} a {1}. {2}. Pérdida verdadera {3}, en el plano {4}.{5}</translation>
    </message>
    <message>
        <source>+ minimum</source>
        <translation>+ mínimo</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>no finito</translation>
    </message>
    <message>
        <source>: {0} of the path&apos;s motion</source>
        <translation>: {0} del movimiento de la trayectoria</translation>
    </message>
    <message>
        <source> · {0} computed</source>
        <translation> · {0} calculado</translation>
    </message>
    <message>
        <source> · at update {0}</source>
        <translation> · en la actualización {0}</translation>
    </message>
    <message>
        <source>stale: update {0}</source>
        <translation>desactualizada: actualización {0}</translation>
    </message>
    <message>
        <source>Loss surface in three dimensions</source>
        <translation>Superficie de pérdida en tres dimensiones</translation>
    </message>
    <message>
        <source>Drag or arrow keys turn it, the wheel or + and − zoom, a double click goes back</source>
        <translation>Arrastrar o las flechas la giran, la rueda o + y − amplían y reducen, un doble clic restablece la vista</translation>
    </message>
    <message>
        <source> Where the loss is not finite there is a hole.</source>
        <translation> Donde la pérdida no es finita hay un hueco.</translation>
    </message>
    <message>
        <source>No surface yet.</source>
        <translation>Aún no hay superficie.</translation>
    </message>
    <message>
        <source>Loss from {0} to {1} over {2} and {3}.</source>
        <translation>Pérdida de {0} a {1} sobre {2} y {3}.</translation>
    </message>
    <message>
        <source> The path leads from loss {0} to {1}.</source>
        <translation> La trayectoria va de la pérdida {0} a {1}.</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>The plane through the parameters that the surface is drawn over</source>
        <translation>El plano en el espacio de parámetros sobre el que se dibuja la superficie</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Contours, the surface in space, or the loss along the line from the start to now</source>
        <translation>Curvas de nivel, la superficie en el espacio o la pérdida a lo largo de la línea del inicio a ahora</translation>
    </message>
    <message>
        <source>Options of the loss surface</source>
        <translation>Opciones de la superficie de pérdida</translation>
    </message>
    <message>
        <source>What the surface averages, how finely it is drawn, which paths it shows</source>
        <translation>Qué promedia la superficie, con qué detalle se dibuja y qué trayectorias muestra</translation>
    </message>
    <message>
        <source>The surface averages</source>
        <translation>La superficie promedia</translation>
    </message>
    <message>
        <source>Points a side</source>
        <translation>Puntos por lado</translation>
    </message>
    <message>
        <source>Random directions</source>
        <translation>Direcciones aleatorias</translation>
    </message>
    <message>
        <source>Draw other random directions</source>
        <translation>Sortear otras direcciones aleatorias</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Colours and contours by the loss&apos;s logarithm</source>
        <translation>Colores y curvas de nivel según el logaritmo de la pérdida</translation>
    </message>
    <message>
        <source>Paths of earlier runs</source>
        <translation>Trayectorias de ejecuciones anteriores</translation>
    </message>
    <message>
        <source>Runs that were left stay on the surface</source>
        <translation>Las ejecuciones abandonadas permanecen en la superficie</translation>
    </message>
    <message>
        <source>path (PCA)</source>
        <translation>ruta (PCA)</translation>
    </message>
    <message>
        <source>two weights</source>
        <translation>dos pesos</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aleatorio</translation>
    </message>
    <message>
        <source>sharpest (Hessian)</source>
        <translation>más agudas (Hessiana)</translation>
    </message>
    <message>
        <source>start, best, now</source>
        <translation>inicio, mejor, ahora</translation>
    </message>
    <message>
        <source>ends of runs</source>
        <translation>finales de ejecuciones</translation>
    </message>
    <message>
        <source>2-D</source>
        <translation>2D</translation>
    </message>
    <message>
        <source>3-D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>slice</source>
        <translation>corte</translation>
    </message>
    <message>
        <source>One of the network&apos;s weights or biases (w)</source>
        <translation>Uno de los pesos o sesgos de la red (w)</translation>
    </message>
    <message>
        <source>Horizontal weight</source>
        <translation>Peso horizontal</translation>
    </message>
    <message>
        <source>Vertical weight</source>
        <translation>Peso vertical</translation>
    </message>
    <message>
        <source>Training samples</source>
        <translation>Muestras de entrenamiento</translation>
    </message>
    <message>
        <source>Validation samples</source>
        <translation>Muestras de validación</translation>
    </message>
    <message>
        <source>Training samples, with penalties</source>
        <translation>Muestras de entrenamiento, con penalizaciones</translation>
    </message>
    <message>
        <source>As there is time for</source>
        <translation>Según el tiempo</translation>
    </message>
    <message>
        <source>As long as each neuron&apos;s weights (filter)</source>
        <translation>Tan largas como los pesos de cada neurona (filtro)</translation>
    </message>
    <message>
        <source>As long as each layer&apos;s weights</source>
        <translation>Tan largas como los pesos de cada capa</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Tal como se sortearon</translation>
    </message>
    <message>
        <source>Test set…</source>
        <translation>Conjunto de prueba…</translation>
    </message>
    <message>
        <source>Open the test set</source>
        <translation>Abrir el conjunto de prueba</translation>
    </message>
    <message>
        <source>It is untouched. It can be opened again, but only the first time says how the model does on new samples.</source>
        <translation>Está intacto. Puede volver a abrirse, pero solo la primera vez indica cómo responde el modelo ante muestras nuevas.</translation>
    </message>
    <message>
        <source>Test set, earlier experiment</source>
        <translation>Conjunto de prueba, experimento anterior</translation>
    </message>
    <message>
        <source>Test set</source>
        <translation>Conjunto de prueba</translation>
    </message>
    <message>
        <source>Train on all other samples, and judge once by those nobody has looked at</source>
        <translation>Entrenar con todas las demás muestras y evaluar una vez con las que nadie ha mirado</translation>
    </message>
    <message>
        <source>There is no test set: give it a share of the data</source>
        <translation>No hay conjunto de prueba: asígnele una parte de los datos</translation>
    </message>
    <message>
        <source>It has been opened once before.</source>
        <translation>Ya se ha abierto una vez.</translation>
    </message>
    <message>
        <source>Judge this experiment by the {0} samples of the test set?</source>
        <translation>¿Evaluar este experimento con las {0} muestras del conjunto de prueba?</translation>
    </message>
    <message>
        <source>It has been opened {0} times before.</source>
        <translation>Ya se ha abierto {0} veces.</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzada</translation>
    </message>
    <message>
        <source>Train without dropout, and how many updates both need for a loss will be drawn here</source>
        <translation>Entrene sin dropout y aquí se dibujará cuántas actualizaciones necesitan ambos para llegar a una pérdida</translation>
    </message>
    <message>
        <source>Which loss</source>
        <translation>Qué pérdida</translation>
    </message>
    <message>
        <source>The loss of the whole network over the training samples, or over the validation samples</source>
        <translation>La pérdida de la red completa sobre las muestras de entrenamiento o sobre las de validación</translation>
    </message>
    <message>
        <source>down to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Loss to be reached</source>
        <translation>Pérdida que alcanzar</translation>
    </message>
    <message>
        <source>The loss whose updates are counted; the line can be dragged too</source>
        <translation>La pérdida hasta la que se cuentan las actualizaciones; también se puede arrastrar la línea</translation>
    </message>
    <message>
        <source>Train the run first; then the same start is trained without dropout</source>
        <translation>Entrene primero la ejecución; después se entrena el mismo inicio sin dropout</translation>
    </message>
    <message>
        <source>loss of the whole network</source>
        <translation>pérdida de la red completa</translation>
    </message>
    <message>
        <source>with dropout</source>
        <translation>con dropout</translation>
    </message>
    <message>
        <source>&lt;p&gt;Train the same start without dropout, with the same order of samples and for as many updates, beside the run&lt;/p&gt;</source>
        <translation>&lt;p&gt;Entrenar el mismo inicio sin dropout, con el mismo orden de muestras y el mismo número de actualizaciones, junto a la ejecución&lt;/p&gt;</translation>
    </message>
    <message>
        <source>{0} updates</source>
        <translation>{0} actualizaciones</translation>
    </message>
    <message>
        <source>A loss of {0} is not reached by both</source>
        <translation>No ambos alcanzan una pérdida de {0}</translation>
    </message>
    <message>
        <source>The start is at a loss of {0} already</source>
        <translation>El inicio ya tiene una pérdida de {0}</translation>
    </message>
    <message>
        <source>Dropout takes {0} times the updates to come down to {1}: {2} in place of {3} epochs</source>
        <translation>Dropout necesita {0} veces las actualizaciones para bajar a {1}: {2} en lugar de {3} épocas</translation>
    </message>
    <message>
        <source> · without for {0} updates only</source>
        <translation> · sin él solo durante {0} actualizaciones</translation>
    </message>
    <message>
        <source> · the test set is left out</source>
        <translation> · el conjunto de prueba queda fuera</translation>
    </message>
    <message>
        <source>, solved</source>
        <translation>, resuelto</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} trainings</source>
        <translation>{0}: {1} de {2} entrenamientos</translation>
    </message>
    <message>
        <source> · of an earlier experiment</source>
        <translation> · de un experimento anterior</translation>
    </message>
    <message>
        <source>{0} of {1} folds: </source>
        <translation>{0} de {1} pliegues: </translation>
    </message>
    <message>
        <source>{0} where chosen, {1} outside; chosen: {2}</source>
        <translation>{0} en la selección, {1} fuera; selección: {2}</translation>
    </message>
    <message>
        <source>, {0} diverged</source>
        <translation>, {0} divergieron</translation>
    </message>
    <message>
        <source>none 0</source>
        <translation>ninguno 0</translation>
    </message>
    <message>
        <source> · rows feed, columns are fed</source>
        <translation> · las filas alimentan, las columnas reciben</translation>
    </message>
    <message>
        <source>hatched: exactly 0</source>
        <translation>rayado: exactamente 0</translation>
    </message>
    <message>
        <source>{0} exactly 0</source>
        <translation>{0} exactamente 0</translation>
    </message>
    <message>
        <source>The newest in front; heights are roots of shares</source>
        <translation>El más reciente delante; las alturas son raíces de las proporciones</translation>
    </message>
    <message>
        <source>none exactly 0</source>
        <translation>ninguno exactamente 0</translation>
    </message>
    <message>
        <source>Root of the sum of squares of a layer&apos;s weights, without its biases</source>
        <translation>Raíz de la suma de cuadrados de los pesos de una capa, sin sus sesgos</translation>
    </message>
    <message>
        <source>{0} at update {1}: {2} between {3} and {4}</source>
        <translation>{0} en la actualización {1}: {2} entre {3} y {4}</translation>
    </message>
    <message>
        <source>few weights</source>
        <translation>pocos pesos</translation>
    </message>
    <message>
        <source>many</source>
        <translation>muchos</translation>
    </message>
    <message>
        <source>Solid: exactly zero. Dotted: those and the near ones, smaller than {0}</source>
        <translation>Continua: exactamente cero. Punteada: esos y los cercanos, menores que {0}</translation>
    </message>
    <message>
        <source>% of the weights</source>
        <translation>% de los pesos</translation>
    </message>
    <message>
        <source>norm ‖w‖</source>
        <translation>norma ‖w‖</translation>
    </message>
    <message>
        <source>update {0}</source>
        <translation>actualización {0}</translation>
    </message>
    <message>
        <source>Weights from {0} to {1} upwards in each layer</source>
        <translation>Pesos de {0} a {1} hacia arriba en cada capa</translation>
    </message>
    <message>
        <source>{0} → {1} exactly 0</source>
        <translation>{0} → {1} exactamente 0</translation>
    </message>
    <message>
        <source>{0} {1} + {2} of {3}</source>
        <translation>{0} {1} + {2} de {3}</translation>
    </message>
    <message>
        <source>none near 0</source>
        <translation>ninguno cerca de 0</translation>
    </message>
    <message>
        <source>{0} at update {1}: {2}</source>
        <translation>{0} en la actualización {1}: {2}</translation>
    </message>
    <message>
        <source>{0} weights</source>
        <translation>{0} pesos</translation>
    </message>
    <message>
        <source>The weights of each layer will be drawn here</source>
        <translation>Aquí se dibujarán los pesos de cada capa</translation>
    </message>
    <message>
        <source>What is shown of the weights</source>
        <translation>Qué se muestra de los pesos</translation>
    </message>
    <message>
        <source>Now, along the training, or each weight at its place</source>
        <translation>Ahora, a lo largo del entrenamiento o cada peso en su lugar</translation>
    </message>
    <message>
        <source>Distribution of the weights. </source>
        <translation>Distribución de los pesos. </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>A histogram of each layer&apos;s weights as they are now</source>
        <translation>Un histograma de los pesos actuales de cada capa</translation>
    </message>
    <message>
        <source>ridges</source>
        <translation>crestas</translation>
    </message>
    <message>
        <source>Histograms along the training, the newest in front</source>
        <translation>Histogramas a lo largo del entrenamiento, el más reciente delante</translation>
    </message>
    <message>
        <source>heat map</source>
        <translation>mapa de calor</translation>
    </message>
    <message>
        <source>Histograms along the training as a map of colours</source>
        <translation>Histogramas a lo largo del entrenamiento como mapa de colores</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>ceros</translation>
    </message>
    <message>
        <source>How many weights are exactly zero and near zero, along the training</source>
        <translation>Cuántos pesos son exactamente cero o casi cero a lo largo del entrenamiento</translation>
    </message>
    <message>
        <source>norms</source>
        <translation>normas</translation>
    </message>
    <message>
        <source>How large each layer&apos;s weights are together, along the training</source>
        <translation>Cuán grandes son en conjunto los pesos de cada capa a lo largo del entrenamiento</translation>
    </message>
    <message>
        <source>matrices</source>
        <translation>matrices</translation>
    </message>
    <message>
        <source>Every weight at its place, by its colour</source>
        <translation>Cada peso en su lugar, según su color</translation>
    </message>
    <message>
        <source>This learner has no weights</source>
        <translation>Este modelo no tiene pesos</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>sesgos</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} weights between {3} and {4}</source>
        <translation>{0}: {1} de {2} pesos entre {3} y {4}</translation>
    </message>
    <message>
        <source>Not counted: {0}</source>
        <translation>No contados: {0}</translation>
    </message>
    <message>
        <source>{0}: {1}; from {2} to {3}</source>
        <translation>{0}: {1}; de {2} a {3}</translation>
    </message>
    <message>
        <source>nnstudio did not end as it should. Unsaved work on {0} of {1} is still there.</source>
        <translation>nnstudio no se cerró correctamente. El trabajo sin guardar en {0} del {1} sigue ahí.</translation>
    </message>
    <message>
        <source>Restored. It has no file until you save it.</source>
        <translation>Restaurado. No tendrá archivo hasta que lo guarde.</translation>
    </message>
    <message>
        <source>an experiment without a file</source>
        <translation>un experimento sin archivo</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>{0} It was put aside as {1}.</source>
        <translation>{0} El archivo se apartó como {1}.</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>La red</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Projector mode</source>
        <translation>Modo de &amp;proyector</translation>
    </message>
    <message>
        <source>Larger type and thicker lines, so that the last row can read it too.</source>
        <translation>Letra más grande y líneas más gruesas, para que también lo lea la última fila.</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Reducir el &amp;movimiento</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Nada se desliza ni se desvanece.</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Recorrido</translation>
    </message>
    <message>
        <source>Six cards that point at what there is.</source>
        <translation>Seis tarjetas que señalan lo que hay.</translation>
    </message>
    <message>
        <source>Type of another size, everywhere; what stands beside it grows along.</source>
        <translation>Letra de otro tamaño en todas partes; lo que está al lado crece con ella.</translation>
    </message>
    <message>
        <source>Columns are layers, nodes are neurons, curves are weights. Click one to change it; plus and minus above a layer add and remove neurons.</source>
        <translation>Las columnas son capas, los nodos son neuronas y las curvas son pesos. Haga clic en uno para cambiarlo; el más y el menos sobre una capa añaden y quitan neuronas.</translation>
    </message>
    <message>
        <source>Space trains</source>
        <translation>Espacio entrena</translation>
    </message>
    <message>
        <source>Press Space to train and once more to pause. Every edit can be taken back with Ctrl+Z.</source>
        <translation>Pulse Espacio para entrenar y otra vez para pausar. Cada cambio puede deshacerse con Ctrl+Z.</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Loss, loss surface and weights follow the training. Wheel and mouse zoom, F shows everything, a right click exports.</source>
        <translation>La pérdida, su superficie y los pesos siguen el entrenamiento. La rueda y el ratón amplían, F lo muestra todo, un clic derecho exporta.</translation>
    </message>
    <message>
        <source>Every training stays here. Ctrl+D begins another one from the same start, and both train together.</source>
        <translation>Cada entrenamiento queda aquí. Ctrl+D comienza otro desde el mismo inicio, y ambos se entrenan juntos.</translation>
    </message>
    <message>
        <source>Ten short lessons wait in the Learn menu. Ctrl+F finds everything else. This tour is in the Help menu.</source>
        <translation>Diez lecciones breves esperan en el menú Aprender. Ctrl+F encuentra todo lo demás. Este recorrido está en el menú Ayuda.</translation>
    </message>
    <message>
        <source>End the tour (Esc).</source>
        <translation>Terminar el recorrido (Esc).</translation>
    </message>
    <message>
        <source>Back to the card before.</source>
        <translation>Volver a la tarjeta anterior.</translation>
    </message>
    <message>
        <source>On to the next card.</source>
        <translation>Pasar a la tarjeta siguiente.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Runs and how they stand</source>
        <translation>Las ejecuciones y su estado</translation>
    </message>
    <message>
        <source>What runs that train together have in equal parts</source>
        <translation>Lo que comparten a partes iguales las ejecuciones que se entrenan juntas</translation>
    </message>
    <message>
        <source>duplicate the run</source>
        <translation>duplicar la ejecución</translation>
    </message>
    <message>
        <source>Export the runs</source>
        <translation>Exportar las ejecuciones</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Begin another run from the same parameters, samples and order; then change what you want to compare (Ctrl+D)</source>
        <translation>Iniciar otra ejecución con los mismos parámetros, muestras y orden; después, cambiar lo que se quiera comparar (Ctrl+D)</translation>
    </message>
    <message>
        <source>Write the table with what differs as CSV</source>
        <translation>Escribir como CSV la tabla con las diferencias</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Rename… (F2)</source>
        <translation>Renombrar… (F2)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Eliminar (Del)</translation>
    </message>
    <message>
        <source>network {0}</source>
        <translation>red {0}</translation>
    </message>
    <message>
        <source>Unpin (P)</source>
        <translation>Desfijar (P)</translation>
    </message>
    <message>
        <source>Pin (P)</source>
        <translation>Fijar (P)</translation>
    </message>
    <message>
        <source>Show in plots (H)</source>
        <translation>Mostrar en gráficos (H)</translation>
    </message>
    <message>
        <source>Hide in plots (H)</source>
        <translation>Ocultar en gráficos (H)</translation>
    </message>
    <message>
        <source>A function has two parameters, whatever one draws</source>
        <translation>Una función tiene dos parámetros, se dibuje lo que se dibuje</translation>
    </message>
    <message>
        <source>{0} ({1:+d} parameters)</source>
        <translation>{0} ({1:+d} parámetros)</translation>
    </message>
    <message>
        <source>show run {0}</source>
        <translation>mostrar la ejecución {0}</translation>
    </message>
    <message>
        <source>delete run {0}</source>
        <translation>eliminar la ejecución {0}</translation>
    </message>
    <message>
        <source>rename run {0}</source>
        <translation>renombrar la ejecución {0}</translation>
    </message>
    <message>
        <source>run {0}: {1}, {2} with {3} parameters</source>
        <translation>ejecución {0}: {1}, {2} con {3} parámetros</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>as the first, another course</source>
        <translation>como la primera, otro curso</translation>
    </message>
    <message>
        <source>Hidden: plots leave it out</source>
        <translation>Oculta: no aparece en los gráficos</translation>
    </message>
    <message>
        <source>The one that is shown; it always trains</source>
        <translation>La que se muestra; siempre se entrena</translation>
    </message>
    <message>
        <source>A double click shows it; ticked, it trains along</source>
        <translation>Un doble clic la muestra; marcada, se entrena también</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} más</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>como están</translation>
    </message>
    <message>
        <source>every depth and width</source>
        <translation>toda profundidad y anchura</translation>
    </message>
    <message>
        <source>from a list</source>
        <translation>de una lista</translation>
    </message>
    <message>
        <source>all within a budget</source>
        <translation>todas dentro de un presupuesto</translation>
    </message>
    <message>
        <source>Try the hidden layers as they are, every depth with every width, a list of shapes, or all shapes of equal widths within a number of parameters.</source>
        <translation>Probar las capas ocultas como están, cada profundidad con cada anchura, una lista de formas o todas las formas de anchura uniforme dentro de un número de parámetros.</translation>
    </message>
    <message>
        <source>Whether every layer after the first also reads the column before its own: as it is, with, without or both.</source>
        <translation>Si cada capa posterior a la primera lee también la columna anterior a la suya: como está, con, sin o ambos.</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formas</translation>
    </message>
    <message>
        <source>Hidden layers to try, parted by |, such as 4 | 8-8 | none.</source>
        <translation>Capas ocultas que probar, separadas por |, como 4 | 8-8 | none.</translation>
    </message>
    <message>
        <source>Fewest hidden layers</source>
        <translation>Mínimo de capas ocultas</translation>
    </message>
    <message>
        <source>The fewest hidden layers that are tried.</source>
        <translation>El menor número de capas ocultas que se prueba.</translation>
    </message>
    <message>
        <source>Most hidden layers</source>
        <translation>Máximo de capas ocultas</translation>
    </message>
    <message>
        <source>The most hidden layers that are tried.</source>
        <translation>El mayor número de capas ocultas que se prueba.</translation>
    </message>
    <message>
        <source>Narrowest</source>
        <translation>Más estrecha</translation>
    </message>
    <message>
        <source>The smallest number of units in each hidden layer.</source>
        <translation>El menor número de unidades en cada capa oculta.</translation>
    </message>
    <message>
        <source>Widest</source>
        <translation>Más ancha</translation>
    </message>
    <message>
        <source>The largest number of units in each hidden layer.</source>
        <translation>El mayor número de unidades en cada capa oculta.</translation>
    </message>
    <message>
        <source>Weights and biases of a network, at most.</source>
        <translation>Pesos y sesgos de una red, como máximo.</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>capas</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>with and without</source>
        <translation>con y sin</translation>
    </message>
    <message>
        <source>{0} shapes of equal widths have no more parameters</source>
        <translation>{0} formas de anchura uniforme no tienen más parámetros</translation>
    </message>
    <message>
        <source>{0} shapes</source>
        <translation>{0} formas</translation>
    </message>
    <message>
        <source>Layer {0}, the answer</source>
        <translation>Capa {0}, la respuesta</translation>
    </message>
    <message>
        <source>Step and optimiser</source>
        <translation>Paso y optimizador</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Todas las capas</translation>
    </message>
    <message>
        <source>Address of the scheduler</source>
        <translation>Dirección del planificador</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect to the cluster and show its workers, or leave it.</source>
        <translation>Conectarse al clúster y mostrar sus workers, o abandonarlo.</translation>
    </message>
    <message>
        <source>Start “dask scheduler” on one machine and “dask worker tcp://HOST:8786” on the others.</source>
        <translation>Inicie «dask scheduler» en una máquina y «dask worker tcp://HOST:8786» en las demás.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>{0} workers with {1} processors</source>
        <translation>{0} workers con {1} procesadores</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>Type where the scheduler is, such as tcp://HOST:8786</source>
        <translation>Escriba dónde está el planificador, como tcp://HOST:8786</translation>
    </message>
    <message>
        <source>, {0} lost</source>
        <translation>, {0} perdidos</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>from {0} up</source>
        <translation>desde {0}</translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <translation>de {0} a {1}</translation>
    </message>
    <message>
        <source>{0} is not accepted: use {1} {2}</source>
        <translation>{0} no se admite: use {1} {2}</translation>
    </message>
    <message>
        <source>nothing stands here{0}: use {1} {2}</source>
        <translation>aquí no hay nada{0}: use {1} {2}</translation>
    </message>
    <message>
        <source>Keep the search in</source>
        <translation>Guardar la búsqueda en</translation>
    </message>
    <message>
        <source>Searches (*.db)</source>
        <translation>Búsquedas (*.db)</translation>
    </message>
    <message>
        <source>{0} is there already: name another file, or open the search in it</source>
        <translation>{0} ya existe: indique otro archivo o abra la búsqueda que contiene</translation>
    </message>
    <message>
        <source>Open a search</source>
        <translation>Abrir una búsqueda</translation>
    </message>
    <message>
        <source>Searches (*.db);;All files (*)</source>
        <translation>Búsquedas (*.db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export all trials</source>
        <translation>Exportar todas las pruebas</translation>
    </message>
    <message>
        <source>Exported {0}</source>
        <translation>Exportado: {0}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>muy grande</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>The smallest network within one standard error of the best</source>
        <translation>La red más pequeña a menos de un error estándar de la mejor</translation>
    </message>
    <message>
        <source>A double click opens it on the canvas</source>
        <translation>Un doble clic la abre en el lienzo</translation>
    </message>
    <message>
        <source>Trial {0}, hidden layers {1}</source>
        <translation>Prueba {0}, capas ocultas {1}</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Paralelas</translation>
    </message>
    <message>
        <source>Every trial as a line over all that varies; drag to keep ranges.</source>
        <translation>Cada prueba como una línea sobre todo lo que varía; arrastre para conservar intervalos.</translation>
    </message>
    <message>
        <source>The score over one hyperparameter.</source>
        <translation>La puntuación según un hiperparámetro.</translation>
    </message>
    <message>
        <source>The best score over any two hyperparameters.</source>
        <translation>La mejor puntuación según dos hiperparámetros cualesquiera.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The score over the number of parameters.</source>
        <translation>La puntuación según el número de parámetros.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>How every trial learnt, and where pruned ones ended.</source>
        <translation>Cómo aprendió cada prueba y dónde terminaron las podadas.</translation>
    </message>
    <message>
        <source>How much each hyperparameter mattered.</source>
        <translation>Cuánto importó cada hiperparámetro.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>The average of the best trials beside the best alone.</source>
        <translation>El promedio de las mejores pruebas junto a la mejor sola.</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatorio</translation>
    </message>
    <message>
        <source>Successive halving</source>
        <translation>Reducción sucesiva</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Grid tries all combinations, random any; TPE and CMA-ES learn from what was good; halving and Hyperband begin with many short trainings and go on with the best third.</source>
        <translation>La cuadrícula prueba todas las combinaciones, el aleatorio cualquiera; TPE y CMA-ES aprenden de lo que fue bueno; la reducción sucesiva y Hyperband empiezan con muchos entrenamientos cortos y siguen con el mejor tercio.</translation>
    </message>
    <message>
        <source>What trials are compared by, on samples held out.</source>
        <translation>Con qué se comparan las pruebas, sobre muestras reservadas.</translation>
    </message>
    <message>
        <source>Each trial is trained so many times and judged by the mean over the folds; with none, once, by the experiment&apos;s own validation part.</source>
        <translation>Cada prueba se entrena ese número de veces y se evalúa por la media de los pliegues; sin pliegues, una vez, con la parte de validación del experimento.</translation>
    </message>
    <message>
        <source>How many trials there are at most; of a grid all, unless a number stands here.</source>
        <translation>Cuántas pruebas hay como máximo; en una cuadrícula todas, salvo que aquí haya un número.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>The search ends after so many minutes.</source>
        <translation>La búsqueda termina tras ese número de minutos.</translation>
    </message>
    <message>
        <source>The search ends before all trainings together make more updates than this.</source>
        <translation>La búsqueda termina antes de que todos los entrenamientos juntos superen este número de actualizaciones.</translation>
    </message>
    <message>
        <source>Larger networks are not trained.</source>
        <translation>Las redes más grandes no se entrenan.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed finds the same, wherever it is trained.</source>
        <translation>La misma semilla encuentra lo mismo, dondequiera que se entrene.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>Dónde se ejecuta</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>Entrenada en</translation>
    </message>
    <message>
        <source>In the window&apos;s own process, in other processes of this machine, or on the workers of a Dask cluster.</source>
        <translation>En el proceso de la propia ventana, en otros procesos de esta máquina o en los workers de un clúster Dask.</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>How many trials are trained at the same time.</source>
        <translation>Cuántas pruebas se entrenan a la vez.</translation>
    </message>
    <message>
        <source>Trials: say how many; only a grid has an end of its own</source>
        <translation>Pruebas: indique cuántas; solo una cuadrícula termina por sí misma</translation>
    </message>
    <message>
        <source>Connect to the cluster first</source>
        <translation>Conéctese antes al clúster</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>procesos</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>clúster</translation>
    </message>
    <message>
        <source>Sets that are tried, parted by |, such as x1,x2 | x1,x2,x1^2.</source>
        <translation>Conjuntos que se prueban, separados por |, como x1,x2 | x1,x2,x1^2.</translation>
    </message>
    <message>
        <source>by factors</source>
        <translation>por factores</translation>
    </message>
    <message>
        <source>Spread by factors</source>
        <translation>Repartir por factores</translation>
    </message>
    <message>
        <source>By factors, as many values are tried between 0.01 and 0.1 as between 0.1 and 1; else all sizes alike.</source>
        <translation>Por factores, se prueban tantos valores entre 0,01 y 0,1 como entre 0,1 y 1; si no, todos los tamaños por igual.</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>The smallest value that is tried.</source>
        <translation>El menor valor que se prueba.</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>The largest value that is tried.</source>
        <translation>El mayor valor que se prueba.</translation>
    </message>
    <message>
        <source>How many values of the range a grid tries.</source>
        <translation>Cuántos valores del intervalo prueba una cuadrícula.</translation>
    </message>
    <message>
        <source>Those that stay down are tried.</source>
        <translation>Se prueban los que quedan pulsados.</translation>
    </message>
    <message>
        <source>Sets to try</source>
        <translation>Conjuntos que probar</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>nothing is left to try: keep at least one</source>
        <translation>no queda nada que probar: conserve al menos uno</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>Open on the canvas</source>
        <translation>Abrir en el lienzo</translation>
    </message>
    <message>
        <source>Make the chosen trial, or the best, the experiment of the window; undo brings back the one before.</source>
        <translation>Convertir la prueba elegida, o la mejor, en el experimento de la ventana; deshacer recupera el anterior.</translation>
    </message>
    <message>
        <source>Train the best trials again and average their answers; the score stands beside the best one&apos;s.</source>
        <translation>Volver a entrenar las mejores pruebas y promediar sus respuestas; la puntuación aparece junto a la de la mejor.</translation>
    </message>
    <message>
        <source>Write all trials as CSV.</source>
        <translation>Escribir todas las pruebas como CSV.</translation>
    </message>
    <message>
        <source>Open a search…</source>
        <translation>Abrir una búsqueda…</translation>
    </message>
    <message>
        <source>Show a search that was kept in a file, to look at it or to go on with it.</source>
        <translation>Mostrar una búsqueda guardada en un archivo, para verla o continuarla.</translation>
    </message>
    <message>
        <source>Go on with this search.</source>
        <translation>Continuar con esta búsqueda.</translation>
    </message>
    <message>
        <source>More trials</source>
        <translation>Más pruebas</translation>
    </message>
    <message>
        <source>How many trials are added.</source>
        <translation>Cuántas pruebas se añaden.</translation>
    </message>
    <message>
        <source>more trials</source>
        <translation>más pruebas</translation>
    </message>
    <message>
        <source>Here the trials of a search appear as they are trained: a table with the best first, and plots that show what mattered.

Tick on the left what is to vary, look at what it would cost, and press Start.</source>
        <translation>Aquí aparecen las pruebas de una búsqueda a medida que se entrenan: una tabla con las mejores primero y gráficos que muestran qué importó.

Marque a la izquierda lo que debe variar, vea cuánto costaría y pulse Iniciar.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>deteniendo…</translation>
    </message>
    <message>
        <source>Open the best on the canvas</source>
        <translation>Abrir la mejor en el lienzo</translation>
    </message>
    <message>
        <source>Average the best {0}</source>
        <translation>Promediar las {0} mejores</translation>
    </message>
    <message>
        <source>Averaging… (cancel)</source>
        <translation>Promediando… (cancelar)</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Aún no hay búsqueda</translation>
    </message>
    <message>
        <source>{0} of {1} trials</source>
        <translation>{0} de {1} pruebas</translation>
    </message>
    <message>
        <source>best {0}</source>
        <translation>mejor: {0}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>Open trial {0} on the canvas</source>
        <translation>Abrir la prueba {0} en el lienzo</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>quedan unos {0}</translation>
    </message>
    <message>
        <source>The search ended by a mistake of the program ({0}); what was found is in its file.</source>
        <translation>La búsqueda terminó por un error del programa ({0}); lo encontrado está en su archivo.</translation>
    </message>
    <message>
        <source>Find a hyperparameter</source>
        <translation>Buscar un hiperparámetro</translation>
    </message>
    <message>
        <source>Shows those whose name or explanation has these words, also those without effect now.</source>
        <translation>Muestra aquellos cuyo nombre o explicación contiene estas palabras, también los que ahora no tienen efecto.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Vary nothing</source>
        <translation>No variar nada</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>share</comment>
        <translation>Entren.</translation>
    </message>
    <message>
        <source>cancer</source>
        <translation>cáncer</translation>
    </message>
    <message>
        <source>table…</source>
        <translation>tabla…</translation>
    </message>
    <message>
        <source>paint</source>
        <translation>pintar</translation>
    </message>
    <message>
        <source>train</source>
        <comment>toggle</comment>
        <translation>entr.</translation>
    </message>
    <message>
        <source>valid</source>
        <comment>toggle</comment>
        <translation>val.</translation>
    </message>
    <message>
        <source>test</source>
        <comment>toggle</comment>
        <translation>prueba</translation>
    </message>
    <message>
        <source>Principal components are being found…</source>
        <translation>Se buscan los componentes principales…</translation>
    </message>
    <message>
        <source>none</source>
        <comment>penalty</comment>
        <translation>sin</translation>
    </message>
    <message>
        <source>unit {0}: weights from {1} to {2}, no bias</source>
        <translation>unidad {0}: pesos de {1} a {2}, sin sesgo</translation>
    </message>
    <message>
        <source>Train</source>
        <comment>button</comment>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Loss surface</source>
        <comment>heading</comment>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>{0} folds</source>
        <translation>{0} pliegues</translation>
    </message>
    <message>
        <source>{0} stratified folds</source>
        <translation>{0} pliegues estratificados</translation>
    </message>
    <message>
        <source>{0} plain folds</source>
        <translation>{0} pliegues simples</translation>
    </message>
    <message>
        <source>, in order</source>
        <translation>, en orden</translation>
    </message>
    <message>
        <source>, repeated {0} times</source>
        <translation>, {0} repeticiones</translation>
    </message>
    <message>
        <source>, seed {0}</source>
        <translation>, semilla {0}</translation>
    </message>
    <message>
        <source>None</source>
        <comment>button</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Untick everything.</source>
        <translation>Desmarcar todo.</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixto</translation>
    </message>
    <message>
        <source>Vary {0}</source>
        <translation>Variar {0}</translation>
    </message>
    <message>
        <source>{0} vary</source>
        <translation>{0} varían</translation>
    </message>
    <message>
        <source>Vary {0} in a search</source>
        <translation>Variar {0} en una búsqueda</translation>
    </message>
    <message>
        <source>Keep in…</source>
        <translation>Guardar en…</translation>
    </message>
    <message>
        <source>Choose the file that the search is kept in; it can be opened again later.</source>
        <translation>Elegir el archivo en que se guarda la búsqueda; puede volver a abrirse más tarde.</translation>
    </message>
    <message>
        <source>A range is not accepted; the reason stands below it.</source>
        <translation>Un intervalo no se admite; el motivo figura debajo.</translation>
    </message>
    <message>
        <source>Nothing varies yet: tick a hyperparameter, or choose hidden layers to try.</source>
        <translation>Aún no varía nada: marque un hiperparámetro o elija capas ocultas que probar.</translation>
    </message>
    <message>
        <source>The search is done: the best of {0} trials has {1} {2}.</source>
        <translation>La búsqueda ha terminado: la mejor de {0} pruebas tiene {1} {2}.</translation>
    </message>
    <message>
        <source>What varies</source>
        <translation>Qué varía</translation>
    </message>
    <message>
        <source>Tick the hyperparameters that vary, and give their ranges.</source>
        <translation>Marque los hiperparámetros que varían e indique sus intervalos.</translation>
    </message>
    <message>
        <source>How it is searched</source>
        <translation>Cómo se busca</translation>
    </message>
    <message>
        <source>Choose the method, what it may cost, and where it runs.</source>
        <translation>Elija el método, cuánto puede costar y dónde se ejecuta.</translation>
    </message>
    <message>
        <source>Working out what it costs…</source>
        <translation>Calculando el coste…</translation>
    </message>
    <message>
        <source>Begin the search; it is kept in a file as it goes.</source>
        <translation>Iniciar la búsqueda; se va guardando en un archivo.</translation>
    </message>
    <message>
        <source>What it costs could not be worked out; it can be started all the same.</source>
        <translation>No se pudo calcular el coste; puede iniciarse de todos modos.</translation>
    </message>
    <message>
        <source>End the search; what is done is kept, and it can be gone on with.</source>
        <translation>Terminar la búsqueda; lo hecho se conserva y se puede continuar.</translation>
    </message>
    <message>
        <source>It will be kept in {0}</source>
        <translation>Se guardará en {0}</translation>
    </message>
    <message>
        <source>up to {0} updates</source>
        <translation>hasta {0} actualizaciones</translation>
    </message>
    <message>
        <source>, {0} at a time</source>
        <translation>, {0} a la vez</translation>
    </message>
    <message>
        <source>open trial {0}</source>
        <translation>abrir la prueba {0}</translation>
    </message>
    <message>
        <source>the first {0} of {1} points</source>
        <translation>los primeros {0} de {1} puntos</translation>
    </message>
    <message>
        <source>{0} trainings</source>
        <translation>{0} entrenamientos</translation>
    </message>
    <message>
        <source>: about {0}{1}</source>
        <translation>: unos {0}{1}</translation>
    </message>
    <message>
        <source>above {low:g}</source>
        <translation>más de {low:g}</translation>
    </message>
    <message>
        <source>below {high:g}</source>
        <translation>menos de {high:g}</translation>
    </message>
    <message>
        <source>at least {low:g}</source>
        <translation>al menos {low:g}</translation>
    </message>
    <message>
        <source>at most {high:g}</source>
        <translation>como máximo {high:g}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>cualquier número</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>uno de {choices}</translation>
    </message>
    <message>
        <source>any of {choices}</source>
        <translation>cualquiera de {choices}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>row {row:,}</source>
        <translation>fila {row:,}</translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation>columna {column}</translation>
    </message>
    <message>
        <source>at character {position}</source>
        <translation>en el carácter {position}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Timeline of the run</source>
        <translation>Línea de tiempo de la ejecución</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>pérdida de validación</translation>
    </message>
    <message>
        <source>training score</source>
        <translation>puntuación de entrenamiento</translation>
    </message>
    <message>
        <source>validation score</source>
        <translation>puntuación de validación</translation>
    </message>
    <message>
        <source>A to B: loss {0} to {1}, moved by {2}</source>
        <translation>A a B: pérdida {0} a {1}, desplazamiento {2}</translation>
    </message>
    <message>
        <source>Drag to look at any kept moment; the arrow keys step through them</source>
        <translation>Arrastre para ver cualquier momento guardado; las flechas los recorren</translation>
    </message>
    <message>
        <source>update {0} of {1}</source>
        <translation>actualización {0} de {1}</translation>
    </message>
    <message>
        <source>A is update {0}, B is update {1}</source>
        <translation>A es la actualización {0}, B es la actualización {1}</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Mark this moment as A, to compare another one with it</source>
        <translation>Marcar este momento como A, para comparar otro con él</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Mark this moment as B, and tell what changed since A</source>
        <translation>Marcar este momento como B e indicar qué cambió desde A</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Continuar desde aquí</translation>
    </message>
    <message>
        <source>Train on from this moment in a run of its own; undo comes back</source>
        <translation>Seguir entrenando desde este momento en una ejecución propia; deshacer vuelve atrás</translation>
    </message>
    <message>
        <source>Rewind</source>
        <translation>Rebobinar</translation>
    </message>
    <message>
        <source>Go back to this moment in the same run: it is trained again from the same seeds, which gives the same numbers</source>
        <translation>Volver a este momento en la misma ejecución: se entrena de nuevo con las mismas semillas, lo que da los mismos números</translation>
    </message>
    <message>
        <source>Come back to where the training is (End)</source>
        <translation>Volver a donde está el entrenamiento (Fin)</translation>
    </message>
    <message>
        <source>{0}: moved by {1}</source>
        <translation>{0}: desplazamiento {1}</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>How many updates there are in a second, from one to as many as the machine can do.</source>
        <translation>Cuántas actualizaciones hay por segundo, desde una hasta las que la máquina pueda hacer.</translation>
    </message>
    <message>
        <source>{0} update/s</source>
        <translation>{0} act./s</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>update</source>
        <translation>actualiz.</translation>
    </message>
    <message>
        <source>validation</source>
        <comment>readout</comment>
        <translation>valid.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>&lt;p&gt;Now exactly {0}&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ahora exactamente {0}&lt;/p&gt;</translation>
    </message>
    <message>
        <source>{0}, slider</source>
        <translation>{0}, control deslizante</translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation>&amp;Construir</translation>
    </message>
    <message>
        <source>The network in the middle, with what it is trained on and by.</source>
        <translation>La red en el centro, con aquello con lo que se entrena y que la entrena.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>Runs side by side on the same axes, overlaid, or as a table.</source>
        <translation>Ejecuciones lado a lado en los mismos ejes, superpuestas o como tabla.</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>Ejec&amp;uciones</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>Guardar como &amp;plantilla…</translation>
    </message>
    <message>
        <source>Keep the experiment and the layout to begin with again, under New from template.</source>
        <translation>Guardar el experimento y la disposición para volver a comenzar con ellos, en «Nuevo desde plantilla».</translation>
    </message>
    <message>
        <source>&amp;Previous run</source>
        <translation>Ejecución &amp;anterior</translation>
    </message>
    <message>
        <source>Show the run that was begun before this one.</source>
        <translation>Mostrar la ejecución que se empezó antes que esta.</translation>
    </message>
    <message>
        <source>&amp;Next run</source>
        <translation>Ejecución &amp;siguiente</translation>
    </message>
    <message>
        <source>Show the run that was begun after this one.</source>
        <translation>Mostrar la ejecución que se empezó después de esta.</translation>
    </message>
    <message>
        <source>&amp;Rename the run</source>
        <translation>Cambiar el &amp;nombre de la ejecución</translation>
    </message>
    <message>
        <source>Give the run on show a name of your own.</source>
        <translation>Dar un nombre propio a la ejecución mostrada.</translation>
    </message>
    <message>
        <source>P&amp;in the run</source>
        <translation>&amp;Fijar la ejecución</translation>
    </message>
    <message>
        <source>Have the run on show stand first and never be forgotten; once more to let it go.</source>
        <translation>Poner la ejecución mostrada en primer lugar y no olvidarla nunca; otra vez para soltarla.</translation>
    </message>
    <message>
        <source>Show &amp;hidden runs</source>
        <translation>Mostrar las ejecuciones &amp;ocultas</translation>
    </message>
    <message>
        <source>Have all plots show again the runs that were hidden.</source>
        <translation>Todos los gráficos vuelven a mostrar las ejecuciones que estaban ocultas.</translation>
    </message>
    <message>
        <source>&amp;Export the table…</source>
        <translation>&amp;Exportar la tabla…</translation>
    </message>
    <message>
        <source>Write all runs, with what differs between them, as CSV.</source>
        <translation>Escribir todas las ejecuciones, con lo que las distingue, como CSV.</translation>
    </message>
    <message>
        <source>&amp;What varies</source>
        <translation>&amp;Qué varía</translation>
    </message>
    <message>
        <source>Choose the hyperparameters that a search varies, and their ranges.</source>
        <translation>Elegir los hiperparámetros que varía una búsqueda y sus intervalos.</translation>
    </message>
    <message>
        <source>&amp;How it is searched</source>
        <translation>&amp;Cómo se busca</translation>
    </message>
    <message>
        <source>Choose the method of a search, what it may cost, and where it runs.</source>
        <translation>Elegir el método de una búsqueda, cuánto puede costar y dónde se ejecuta.</translation>
    </message>
    <message>
        <source>&amp;Start or stop</source>
        <translation>&amp;Iniciar o detener</translation>
    </message>
    <message>
        <source>Begin the search as it is set, or end the one that runs.</source>
        <translation>Empezar la búsqueda tal como está ajustada, o terminar la que está en marcha.</translation>
    </message>
    <message>
        <source>Open the &amp;best on the canvas</source>
        <translation>Abrir la &amp;mejor en el lienzo</translation>
    </message>
    <message>
        <source>Make the chosen trial, or the best, the experiment of the window.</source>
        <translation>Hacer de la prueba elegida, o de la mejor, el experimento de la ventana.</translation>
    </message>
    <message>
        <source>&amp;Open a search…</source>
        <translation>&amp;Abrir una búsqueda…</translation>
    </message>
    <message>
        <source>Show a search that was kept in a file.</source>
        <translation>Mostrar una búsqueda guardada en un archivo.</translation>
    </message>
    <message>
        <source>&amp;Export the trials…</source>
        <translation>&amp;Exportar las pruebas…</translation>
    </message>
    <message>
        <source>Write all trials of the search on show as CSV.</source>
        <translation>Escribir como CSV todas las pruebas de la búsqueda mostrada.</translation>
    </message>
    <message>
        <source>Explain what I &amp;click</source>
        <translation>Explicar lo que &amp;pulso</translation>
    </message>
    <message>
        <source>Click here, and then on any control or plot: a short page says what it is.</source>
        <translation>Pulse aquí y después en cualquier control o gráfico: una página breve dice qué es.</translation>
    </message>
    <message>
        <source>There is no search here yet: Start begins one.</source>
        <translation>Aquí todavía no hay ninguna búsqueda: «Iniciar» empieza una.</translation>
    </message>
    <message>
        <source>Click on what is to be explained; Esc ends it</source>
        <translation>Pulse en lo que quiera que se explique; Esc lo termina</translation>
    </message>
    <message>
        <source>Runs of other data too</source>
        <translation>También ejecuciones de otros datos</translation>
    </message>
    <message>
        <source>Their losses are of other samples or another kind, and mean something else</source>
        <translation>Sus pérdidas son de otras muestras o de otro tipo, y significan otra cosa</translation>
    </message>
    <message>
        <source>Judge the average by the test samples, and count that it was done</source>
        <translation>Evaluar el promedio con las muestras de prueba y contar que se hizo</translation>
    </message>
    <message>
        <source>What is not saved yet would be lost in a crash: {0}</source>
        <translation>Lo que aún no se ha guardado se perdería si el programa fallara: {0}</translation>
    </message>
    <message>
        <source>Where a Dask scheduler was started, such as tcp://HOST:8786; its workers need nnstudio. With tls://HOST:8786 everything is encrypted, and both sides prove who they are.</source>
        <translation>Dónde se inició un planificador de Dask, como tcp://HOST:8786; sus workers necesitan nnstudio. Con tls://HOST:8786 todo va cifrado y ambas partes demuestran quiénes son.</translation>
    </message>
    <message>
        <source>The seeds of weights and order that the trial started from</source>
        <translation>Las semillas de pesos y orden con que empezó la prueba</translation>
    </message>
    <message>
        <source>Each trial is trained once: choose folds or seeds to see how much is luck</source>
        <translation>Cada prueba se entrena una vez: elija pliegues o semillas para ver cuánto es azar</translation>
    </message>
    <message>
        <source>The mean over {0}</source>
        <translation>La media sobre {0}</translation>
    </message>
    <message>
        <source>The standard deviation over {0}</source>
        <translation>La desviación estándar sobre {0}</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>Each trial is trained from so many seeds of weights and order and judged by the mean; with one, all trials start from the experiment&apos;s own.</source>
        <translation>Cada prueba se entrena con tantas semillas de pesos y orden y se evalúa por la media; con una, todas empiezan con las semillas del experimento.</translation>
    </message>
    <message>
        <source>Judge the average by the {0} samples of the test set?</source>
        <translation>¿Evaluar el promedio con las {0} muestras del conjunto de prueba?</translation>
    </message>
    <message>
        <source>test set opened once</source>
        <translation>conjunto de prueba abierto una vez</translation>
    </message>
    <message>
        <source>test set opened {0} times</source>
        <translation>conjunto de prueba abierto {0} veces</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Certificados y claves (*.pem *.crt *.cer *.key);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>The certificate of the authority that signed the others, as PEM.</source>
        <translation>El certificado de la autoridad que firmó los demás, en PEM.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Your own certificate, as PEM.</source>
        <translation>Su propio certificado, en PEM.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>The key of your certificate, as PEM; it stays on this machine.</source>
        <translation>La clave de su certificado, en PEM; se queda en este equipo.</translation>
    </message>
    <message>
        <source>as Dask is configured</source>
        <translation>según la configuración de Dask</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Elegir el archivo.</translation>
    </message>
    <message>
        <source>Choose the file: {0}</source>
        <translation>Elegir el archivo: {0}</translation>
    </message>
    <message>
        <source>the formula ends too early</source>
        <translation>la fórmula termina demasiado pronto</translation>
    </message>
    <message>
        <source>{word} is not expected here</source>
        <translation>{word} no se espera aquí</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} o más</translation>
    </message>
    <message>
        <source>the path of a setting</source>
        <translation>la ruta de un ajuste</translation>
    </message>
    <message>
        <source>the name of a command</source>
        <translation>el nombre de una orden</translation>
    </message>
    <message>
        <source>the name of a dock</source>
        <translation>el nombre de un panel</translation>
    </message>
    <message>
        <source>dock or workspace</source>
        <translation>dock o workspace</translation>
    </message>
    <message>
        <source>there is too little memory for it: leave columns out</source>
        <translation>no hay memoria suficiente: deje columnas fuera</translation>
    </message>
    <message>
        <source>it has {count} different whole numbers</source>
        <translation>tiene {count} números enteros distintos</translation>
    </message>
    <message>
        <source>its values are words</source>
        <translation>sus valores son palabras</translation>
    </message>
    <message>
        <source>its numbers have fractions</source>
        <translation>sus números tienen decimales</translation>
    </message>
    <message>
        <source>it has more than {most} different numbers</source>
        <translation>tiene más de {most} números distintos</translation>
    </message>
    <message>
        <source>its name is that of an amount</source>
        <translation>su nombre es el de una cantidad</translation>
    </message>
    <message>
        <source>its numbers hardly recur</source>
        <translation>sus números apenas se repiten</translation>
    </message>
    <message>
        <source>its whole numbers are far apart</source>
        <translation>sus números enteros están muy separados</translation>
    </message>
    <message>
        <source>{rows}, {columns}, to predict {target}</source>
        <translation>{rows}, {columns}, para predecir {target}</translation>
    </message>
    <message>
        <source>{taken:,} of {whole:,} rows, chosen by chance</source>
        <translation>{taken:,} de {whole:,} filas, elegidas al azar</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 columna</translation>
    </message>
    <message>
        <source>{inputs} columns</source>
        <translation>{inputs} columnas</translation>
    </message>
    <message>
        <source>{whole:,} rows</source>
        <translation>{whole:,} filas</translation>
    </message>
    <message>
        <source>{whole:,} of {read:,} rows</source>
        <translation>{whole:,} de {read:,} filas</translation>
    </message>
    <message>
        <source>it is the last column</source>
        <translation>es la última columna</translation>
    </message>
    <message>
        <source>it is the first column and holds classes</source>
        <translation>es la primera columna y contiene clases</translation>
    </message>
    <message>
        <source>it is the last usable column</source>
        <translation>es la última columna utilizable</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>su nombre lo dice</translation>
    </message>
    <message>
        <source>its name sounds so</source>
        <translation>su nombre lo sugiere</translation>
    </message>
    <message>
        <source>the disk takes no more</source>
        <translation>el disco no admite más</translation>
    </message>
    <message>
        <source>the curvature of a network of {size:,} parameters takes about {needed} of memory, and {free} are free: use fewer or smaller layers, or another plane</source>
        <translation>la curvatura de una red de {size:,} parámetros necesita unos {needed} de memoria, y hay {free} libres: use menos capas, capas más pequeñas u otro plano</translation>
    </message>
    <message>
        <source>towards the best point</source>
        <translation>hacia el mejor punto</translation>
    </message>
    <message>
        <source>towards the farthest point</source>
        <translation>hacia el punto más lejano</translation>
    </message>
    <message>
        <source>the run before</source>
        <translation>la ejecución anterior</translation>
    </message>
    <message>
        <source>from this run to the one before</source>
        <translation>de esta ejecución a la anterior</translation>
    </message>
    <message>
        <source>towards {place}</source>
        <translation>hacia {place}</translation>
    </message>
    <message>
        <source>the one before that</source>
        <translation>la anterior a esa</translation>
    </message>
    <message>
        <source>its start</source>
        <translation>su comienzo</translation>
    </message>
    <message>
        <source>from start to now</source>
        <translation>del comienzo hasta ahora</translation>
    </message>
    <message>
        <source>first principal axis ({share:.0%})</source>
        <translation>primer eje principal ({share:.0%})</translation>
    </message>
    <message>
        <source>second principal axis ({share:.0%})</source>
        <translation>segundo eje principal ({share:.0%})</translation>
    </message>
    <message>
        <source>first random direction</source>
        <translation>primera dirección aleatoria</translation>
    </message>
    <message>
        <source>second random direction</source>
        <translation>segunda dirección aleatoria</translation>
    </message>
    <message>
        <source>sharpest direction (curvature {value:.3g})</source>
        <translation>dirección de mayor curvatura ({value:.3g})</translation>
    </message>
    <message>
        <source>second sharpest ({value:.3g})</source>
        <translation>segunda de mayor curvatura ({value:.3g})</translation>
    </message>
    <message>
        <source>from the first to the second</source>
        <translation>del primero al segundo</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>de lado</translation>
    </message>
    <message>
        <source>{loss} has no exact answer: use {first} or {second}</source>
        <translation>{loss} no tiene respuesta exacta: use {first} o {second}</translation>
    </message>
    <message>
        <source>{lines:,} lines and {letters:,} letters</source>
        <translation>{lines:,} líneas y {letters:,} letras</translation>
    </message>
    <message>
        <source>the text of a step has at most {most}: make two steps of it</source>
        <translation>el texto de un paso tiene como máximo {most}: haga dos pasos</translation>
    </message>
    <message>
        <source>the block that begins with {opening} is never closed</source>
        <translation>el bloque que empieza con {opening} no se cierra nunca</translation>
    </message>
    <message>
        <source>a step has at most {most} pictures</source>
        <translation>un paso tiene como máximo {most} imágenes</translation>
    </message>
    <message>
        <source>a line has at most {most:,} letters: break it into several</source>
        <translation>una línea tiene como máximo {most:,} letras: divídala en varias</translation>
    </message>
    <message>
        <source>{path} is neither a setting such as training.learning_rate nor one of {measures}, {states}, changed, opened, used, test opened</source>
        <translation>{path} no es un ajuste como training.learning_rate ni uno de {measures}, {states}, changed, opened, used, test opened</translation>
    </message>
    <message>
        <source>the name of a workspace</source>
        <translation>el nombre de un espacio de trabajo</translation>
    </message>
    <message>
        <source>look at its first lines and the controls that its texts name</source>
        <translation>mire las primeras líneas y los controles que nombran los textos</translation>
    </message>
    <message>
        <source>it has {steps} steps instead of {wanted}</source>
        <translation>tiene {steps} pasos en lugar de {wanted}</translation>
    </message>
    <message>
        <source>look at step {number}, in its line {line}</source>
        <translation>mire el paso {number}, en su línea {line}</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB, the most that a lesson may begin with</source>
        <translation>{name} ocupa más de {most} MB, lo máximo con lo que puede empezar una lección</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>ocupa más de {most} MB</translation>
    </message>
    <message>
        <source>it is no {suffix} file, or it is damaged</source>
        <translation>no es un archivo {suffix}, o está dañado</translation>
    </message>
    <message>
        <source>it has {width:,} x {height:,} pixels, and {most:,} are the most</source>
        <translation>tiene {width:,} x {height:,} píxeles, y el máximo son {most:,}</translation>
    </message>
    <message>
        <source>it draws more than {most:,} shapes</source>
        <translation>dibuja más de {most:,} formas</translation>
    </message>
    <message>
        <source>it declares entities</source>
        <translation>declara entidades</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está anidada demasiado profundamente</translation>
    </message>
    <message>
        <source>The picture {name} is not shown: {why}.</source>
        <translation>La imagen {name} no se muestra: {why}.</translation>
    </message>
    <message>
        <source>it is damaged, or takes too long to draw</source>
        <translation>está dañada o tarda demasiado en dibujarse</translation>
    </message>
    <message>
        <source>it contains another picture</source>
        <translation>contiene otra imagen</translation>
    </message>
    <message>
        <source>it is no SVG file, or it is damaged</source>
        <translation>no es un archivo SVG, o está dañado</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} o {last}</translation>
    </message>
    <message>
        <source>its random state is none that the generator can be in</source>
        <translation>su estado aleatorio no es ninguno que pueda tener el generador</translation>
    </message>
    <message>
        <source>the second half of a batch did not end within {half_ends:.0f} s</source>
        <translation>la segunda mitad de un lote no terminó en {half_ends:.0f} s</translation>
    </message>
    <message>
        <source>a geometric mean needs answers that are probabilities: use a cross-entropy loss, or arithmetic</source>
        <translation>una media geométrica necesita respuestas que sean probabilidades: use una entropía cruzada como pérdida, o la aritmética</translation>
    </message>
    <message>
        <source>other programs have been compiling all the time</source>
        <translation>otros programas han estado compilando todo el tiempo</translation>
    </message>
    <message>
        <source>{size:.0f} MB</source>
        <translation>{size:.0f} MB</translation>
    </message>
    <message>
        <source>{size:.1f} GB</source>
        <translation>{size:.1f} GB</translation>
    </message>
    <message>
        <source>Stopped early after epoch {epoch:,}: {epochs} brought no better validation loss than {best_loss:.4g}. The parameters are those of update {best_update:,}, the best.</source>
        <translation>Parada temprana tras la época {epoch:,}: sin pérdida de validación mejor que {best_loss:.4g} en {epochs}. Los parámetros son los de la actualización {best_update:,}, los mejores.</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 época</translation>
    </message>
    <message>
        <source>{count:,} epochs</source>
        <translation>{count:,} épocas</translation>
    </message>
    <message>
        <source>{language} has no words for the activation {activation}: choose another form, or another activation.</source>
        <translation>{language} no conoce la activación {activation}: elija otra forma u otra activación.</translation>
    </message>
    <message>
        <source>scikit-learn&apos;s networks cannot be this one: they have every hidden layer the same of {known} and {last}, and no skip connections. Choose NumPy instead.</source>
        <translation>Las redes de scikit-learn no pueden ser esta: tienen en todas las capas ocultas la misma activación, de entre {known} y {last}, y ninguna conexión de salto. Elija NumPy.</translation>
    </message>
    <message>
        <source>ONNX has no operators for the activation {name}: choose another form, or another activation.</source>
        <translation>ONNX no tiene operadores para la activación {name}: elija otra forma u otra activación.</translation>
    </message>
    <message>
        <source>it holds more than {most} MB</source>
        <translation>contiene más de {most} MB</translation>
    </message>
    <message>
        <source>{name} is nested too deeply</source>
        <translation>{name} está anidado demasiado profundamente</translation>
    </message>
    <message>
        <source>{name} is no JSON ({reason})</source>
        <translation>{name} no es JSON ({reason})</translation>
    </message>
    <message>
        <source>{name} does not begin as an array does</source>
        <translation>{name} no empieza como un array</translation>
    </message>
    <message>
        <source>{setting} is {range}</source>
        <translation>{setting} es {range}</translation>
    </message>
    <message>
        <source>{table} without {names}</source>
        <translation>{table} sin {names}</translation>
    </message>
    <message>
        <source>name the same table</source>
        <translation>indique la misma tabla</translation>
    </message>
    <message>
        <source>ask for the one that is there</source>
        <translation>pida la que hay</translation>
    </message>
    <message>
        <source>{path} holds a search with another {what}: {there} there, {here} here; {mend}, or name another file</source>
        <translation>{path} contiene una búsqueda con otro {what}: allí {there}, aquí {here}; {mend} o indique otro archivo</translation>
    </message>
    <message>
        <source>the same with other values</source>
        <translation>la misma con otros valores</translation>
    </message>
    <message>
        <source>{table} with its columns in another order</source>
        <translation>{table} con las columnas en otro orden</translation>
    </message>
    <message>
        <source>{table} with {names}</source>
        <translation>{table} con {names}</translation>
    </message>
    <message>
        <source>{table} to predict {target}</source>
        <translation>{table} para predecir {target}</translation>
    </message>
    <message>
        <source>the same to predict {target}</source>
        <translation>la misma para predecir {target}</translation>
    </message>
    <message>
        <source>as classes</source>
        <translation>como clases</translation>
    </message>
    <message>
        <source>as numbers</source>
        <translation>como números</translation>
    </message>
    <message>
        <source>{path} cannot go on: its trial {number} was asked for over other ranges</source>
        <translation>{path} no puede continuar: su prueba {number} se pidió sobre otros rangos</translation>
    </message>
    <message>
        <source>its process died {times} times</source>
        <translation>su proceso murió {times} veces</translation>
    </message>
    <message>
        <source>{fits:,} folds of {samples:,} samples take about {needed} of memory, and {free} are free: use fewer folds or samples</source>
        <translation>{fits:,} particiones de {samples:,} muestras necesitan unos {needed} de memoria, y hay {free} libres: use menos particiones o muestras</translation>
    </message>
    <message>
        <source>what it holds makes no sense</source>
        <translation>lo que contiene no tiene sentido</translation>
    </message>
    <message>
        <source>no opening has so much to say</source>
        <translation>ninguna apertura tiene tanto que decir</translation>
    </message>
    <message>
        <source>it does not say its {name}</source>
        <translation>no indica {name}</translation>
    </message>
    <message>
        <source>its {name} {value!r} makes no sense</source>
        <translation>el valor {value!r} de {name} no tiene sentido</translation>
    </message>
    <message>
        <source>trial {number} does not say what it trains</source>
        <translation>la prueba {number} no dice qué entrena</translation>
    </message>
    <message>
        <source>trial {number} has a score that none can have</source>
        <translation>la prueba {number} tiene una puntuación imposible</translation>
    </message>
    <message>
        <source>trial {number} has a value of {name!r} that the search does not vary it over</source>
        <translation>la prueba {number} tiene un valor de {name!r} que la búsqueda no recorre</translation>
    </message>
    <message>
        <source>trial {number} is of no generation that a search asks for</source>
        <translation>la prueba {number} no es de ninguna generación que pida una búsqueda</translation>
    </message>
    <message>
        <source>the rows of {name!r} have no key</source>
        <translation>las filas de {name!r} no tienen clave</translation>
    </message>
    <message>
        <source>trials: {trials} are more than a search can keep: use at most {most:,}</source>
        <translation>pruebas: {trials} son más de las que una búsqueda puede guardar: use como máximo {most:,}</translation>
    </message>
    <message>
        <source>seeds: {seeds} trainings of a trial are too many: use at most {most:,}</source>
        <translation>semillas: {seeds} entrenamientos por prueba son demasiados: use como máximo {most:,}</translation>
    </message>
    <message>
        <source>{parameters} parameters are more than {most}</source>
        <translation>{parameters} parámetros son más que {most}</translation>
    </message>
    <message>
        <source>its score is no number</source>
        <translation>su puntuación no es un número</translation>
    </message>
    <message>
        <source>The test set of {samples} had been opened {times} before: what was chosen by looking at it scores better on it than it would on new samples.</source>
        <translation>El conjunto de prueba de {samples} se había abierto {times} antes: lo elegido mirándolo puntúa mejor en él que en muestras nuevas.</translation>
    </message>
    <message>
        <source>The test set of {samples} was opened for the first time; now it is no longer untouched.</source>
        <translation>El conjunto de prueba de {samples} se abrió por primera vez; ya no está intacto.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>{loss} is for classes, and {source} has numbers: use {choices}</source>
        <translation>{loss} es para clases y {source} tiene números: use {choices}</translation>
    </message>
    <message>
        <source>Reopen c&amp;losed</source>
        <translation>&amp;Volver a abrir lo cerrado</translation>
    </message>
    <message>
        <source>diverged: step size</source>
        <translation>divergió: tamaño del paso</translation>
    </message>
    <message>
        <source>diverged: penalty</source>
        <translation>divergió: penalización</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>saturada</translation>
    </message>
    <message>
        <source>What is discarded can be brought back by File &gt; Reopen closed.</source>
        <translation>Lo descartado se recupera con Archivo &gt; Volver a abrir lo cerrado.</translation>
    </message>
    <message>
        <source>{0} was changed by another program since you opened it: save over it, save under another name, or open it anew.</source>
        <translation>Otro programa cambió {0} desde que lo abrió: guarde encima, guarde con otro nombre o ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>Guardar encima</translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Trained in NumPy, without compiled kernels</source>
        <translation>Entrenado con NumPy, sin núcleos compilados</translation>
    </message>
    <message>
        <source>Trained 1 epoch; Space trains {1} more.</source>
        <translation>Entrenada 1 época; Espacio entrena {1} más.</translation>
    </message>
    <message>
        <source>Trained {0} epochs; Space trains {1} more.</source>
        <translation>Entrenadas {0} épocas; Espacio entrena {1} más.</translation>
    </message>
    <message>
        <source>start again with the step size {0}</source>
        <translation>empezar de nuevo con el tamaño de paso {0}</translation>
    </message>
    <message>
        <source>Start again with the step size {0}, below the limit</source>
        <translation>Empezar de nuevo con el tamaño de paso {0}, bajo el límite</translation>
    </message>
    <message>
        <source>erase 1 point</source>
        <translation>borrar 1 punto</translation>
    </message>
    <message>
        <source>paint 1 point</source>
        <translation>pintar 1 punto</translation>
    </message>
    <message>
        <source>1 point was left out: the formula has no value there</source>
        <translation>Se omitió 1 punto: la fórmula no tiene valor ahí</translation>
    </message>
    <message>
        <source>at least one of them has to feed the network</source>
        <translation>al menos uno de ellos debe alimentar la red</translation>
    </message>
    <message>
        <source>limit unknown: no curvature here</source>
        <translation>límite desconocido: aquí no hay curvatura</translation>
    </message>
    <message>
        <source>limit: being measured…</source>
        <translation>límite: se está midiendo…</translation>
    </message>
    <message>
        <source>{0} numbers, found by 1 update.</source>
        <translation>{0} números, hallados con 1 actualización.</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 punto</translation>
    </message>
    <message>
        <source>Saturated: within 1 % of the upper end for most samples</source>
        <translation>Saturada: a menos del 1 % del extremo superior en la mayoría de las muestras</translation>
    </message>
    <message>
        <source>Saturated: above {0} in size for most samples</source>
        <translation>Saturada: por encima de {0} en magnitud en la mayoría de las muestras</translation>
    </message>
    <message>
        <source>Saturated: below {0} or above {1} for most samples</source>
        <translation>Saturada: por debajo de {0} o por encima de {1} en la mayoría de las muestras</translation>
    </message>
    <message>
        <source>Loss over all training samples; 1 epoch each</source>
        <translation>Pérdida sobre todas las muestras de entrenamiento; 1 época cada una</translation>
    </message>
    <message>
        <source>Judge this network by the 1 sample of the test set?</source>
        <translation>¿Evaluar esta red con la única muestra (1) del conjunto de prueba?</translation>
    </message>
    <message>
        <source>layer {0}: 1 weight, {2} exactly 0, ‖w‖ {3}; here weight {4}</source>
        <translation>capa {0}: 1 peso, {2} exactamente 0, ‖w‖ {3}; aquí el peso {4}</translation>
    </message>
    <message>
        <source>Fold {0}: 1 sample held out, {2} to train on</source>
        <translation>Partición {0}: 1 muestra reservada, {2} para entrenar</translation>
    </message>
    <message>
        <source>{0} after 1 update: {2}. {3}</source>
        <translation>{0} tras 1 actualización: {2}. {3}</translation>
    </message>
    <message>
        <source>1 {1} sample</source>
        <translation>1 muestra ({1})</translation>
    </message>
    <message>
        <source>1 sample with residuals from {1} to {2}</source>
        <translation>1 muestra con residuos de {1} a {2}</translation>
    </message>
    <message>
        <source>Loss over 1 update: </source>
        <translation>Pérdida en 1 actualización: </translation>
    </message>
    <message>
        <source>1 trial</source>
        <translation>1 prueba</translation>
    </message>
    <message>
        <source>Judge this experiment by the 1 sample of the test set?</source>
        <translation>¿Evaluar este experimento con la única muestra (1) del conjunto de prueba?</translation>
    </message>
    <message>
        <source>1 update</source>
        <translation>1 actualización</translation>
    </message>
    <message>
        <source>1 weight</source>
        <translation>1 peso</translation>
    </message>
    <message>
        <source>{0} was closed without being saved. File &gt; Reopen closed brings it back.</source>
        <translation>{0} se cerró sin guardar. Archivo &gt; Volver a abrir lo cerrado lo recupera.</translation>
    </message>
    <message>
        <source>Open again what was closed without being saved.</source>
        <translation>Volver a abrir lo que se cerró sin guardar.</translation>
    </message>
    <message>
        <source>{0}, closed {1}</source>
        <translation>{0}, cerrado {1}</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>every combination</source>
        <translation>cada combinación</translation>
    </message>
    <message>
        <source>near what was good</source>
        <translation>cerca de lo bueno</translation>
    </message>
    <message>
        <source>evolution of numbers</source>
        <translation>evolución de números</translation>
    </message>
    <message>
        <source>Judge the average by the 1 sample of the test set?</source>
        <translation>¿Evaluar el promedio con la única muestra (1) del conjunto de prueba?</translation>
    </message>
    <message>
        <source>{0} of 1 trial</source>
        <translation>{0} de 1 prueba</translation>
    </message>
    <message>
        <source>Name of the template, as it will stand in File &gt; New from template:</source>
        <translation>Nombre de la plantilla, como figurará en Archivo &gt; Nuevo desde plantilla:</translation>
    </message>
    <message>
        <source>The template {0} could not be changed: {1}.</source>
        <translation>No se pudo cambiar la plantilla {0}: {1}.</translation>
    </message>
    <message>
        <source>&amp;Remove a template</source>
        <translation>&amp;Quitar una plantilla</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>the loss is not finite here, so it has no curvature</source>
        <translation>la pérdida no es finita aquí, así que no tiene curvatura</translation>
    </message>
    <message>
        <source>{answer} per {term}</source>
        <translation>{answer} por {term}</translation>
    </message>
    <message>
        <source>log-odds</source>
        <translation>log-odds</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>scaled {name}</source>
        <translation>{name} escalado</translation>
    </message>
    <message>
        <source>{answer} at the means of the terms</source>
        <translation>{answer} en las medias de los términos</translation>
    </message>
    <message>
        <source>{answer} at the mean of {term}</source>
        <translation>{answer} en la media de {term}</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>intercept</source>
        <translation>ordenada en el origen</translation>
    </message>
    <message>
        <source>only the first {most} of its lessons are read</source>
        <translation>solo se leen sus primeras {most} lecciones</translation>
    </message>
    <message>
        <source>it cannot be read: {reason}</source>
        <translation>no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>Your progress in this lesson could not be read. The file was renamed to {aside}, and the lesson starts from the beginning.</source>
        <translation>No se pudo leer su progreso en esta lección. El archivo se llama ahora {aside}, y la lección empieza de nuevo.</translation>
    </message>
    <message>
        <source>The progress in {path} cannot be read or renamed: {reason}.</source>
        <translation>El progreso en {path} no se puede leer ni renombrar: {reason}.</translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <translation>ninguna capa oculta</translation>
    </message>
    <message>
        <source>number of seeds</source>
        <translation>número de semillas</translation>
    </message>
    <message>
        <source>number of folds</source>
        <translation>número de particiones</translation>
    </message>
    <message>
        <source>range to vary</source>
        <translation>rango que variar</translation>
    </message>
    <message>
        <source>a whole number of about {digits} digits</source>
        <translation>un número entero de unas {digits} cifras</translation>
    </message>
    <message>
        <source>{0} (restored)</source>
        <translation>{0} (recuperado)</translation>
    </message>
    <message>
        <source>Damaged settings were reset to their defaults: {0}. Kept as they were: {1}.</source>
        <translation>Los ajustes dañados se restablecieron a sus valores predeterminados: {0}. Se conservan sin cambios en: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}): settings will not be remembered, and unsaved work cannot be kept for recovery. Save your work elsewhere, and often.</source>
        <translation>No se puede escribir en {0} ({1}): los ajustes no se recordarán y el trabajo sin guardar no se podrá conservar para recuperarlo. Guarde su trabajo a menudo y en otro lugar.</translation>
    </message>
    <message>
        <source>Damaged files of nnstudio were renamed, and it starts afresh without them: {0}.</source>
        <translation>Se renombraron archivos dañados de nnstudio, que empieza de nuevo sin ellos: {0}.</translation>
    </message>
    <message>
        <source>the window has no {kind} {name}</source>
        <translation>la ventana no tiene ningún {kind} {name}</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}): this search is kept in memory alone. Export its trials before you close the window, or stop it and choose another file.</source>
        <translation>No se puede escribir en {0} ({1}): esta búsqueda se mantiene solo en memoria. Exporte sus pruebas antes de cerrar la ventana, o deténgala y elija otro archivo.</translation>
    </message>
    <message>
        <source>the file is read-only or damaged</source>
        <translation>el archivo es de solo lectura o está dañado</translation>
    </message>
    <message>
        <source>“{0}” cannot name a template: use 1 to {1} characters, no dot first and none of {2}.</source>
        <translation>«{0}» no puede nombrar una plantilla: use de 1 a {1} caracteres, sin punto inicial y sin ninguno de {2}.</translation>
    </message>
    <message>
        <source>Saved as a template: File &gt; New from template &gt; {0}</source>
        <translation>Guardado como plantilla: Archivo &gt; Nuevo desde plantilla &gt; {0}</translation>
    </message>
    <message>
        <source>There is a template “{0}” already; it is not replaced yet.</source>
        <translation>Ya existe una plantilla «{0}»; aún no se ha reemplazado.</translation>
    </message>
    <message>
        <source>The template “{0}” was removed.</source>
        <translation>Se quitó la plantilla «{0}».</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Otro nombre…</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Begin with your template “{0}”.</source>
        <translation>Comenzar con su plantilla «{0}».</translation>
    </message>
    <message>
        <source>Remove your template “{0}” from this list.</source>
        <translation>Quitar su plantilla «{0}» de esta lista.</translation>
    </message>
    <message>
        <source>Find the hyperparameters: many trials, the best of them first.</source>
        <translation>Encontrar los hiperparámetros: muchas pruebas, las mejores primero.</translation>
    </message>
    <message>
        <source>A lesson beside the network.</source>
        <translation>Una lección junto a la red.</translation>
    </message>
    <message>
        <source>The samples that the network learns from.</source>
        <translation>Las muestras de las que aprende la red.</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>círculo</translation>
    </message>
    <message>
        <source>xor</source>
        <translation>xor</translation>
    </message>
    <message>
        <source>gauss</source>
        <translation>gauss</translation>
    </message>
    <message>
        <source>spiral</source>
        <translation>espiral</translation>
    </message>
    <message>
        <source>moons</source>
        <translation>lunas</translation>
    </message>
    <message>
        <source>checkerboard</source>
        <translation>damero</translation>
    </message>
    <message>
        <source>plane</source>
        <translation>plano</translation>
    </message>
    <message>
        <source>multi-gauss</source>
        <translation>multigauss</translation>
    </message>
    <message>
        <source>line</source>
        <translation>recta</translation>
    </message>
    <message>
        <source>polynomial</source>
        <translation>polinomio</translation>
    </message>
    <message>
        <source>sine</source>
        <translation>seno</translation>
    </message>
    <message>
        <source>iris</source>
        <translation>iris</translation>
    </message>
    <message>
        <source>wine</source>
        <translation>vino</translation>
    </message>
    <message>
        <source>breast-cancer</source>
        <translation>cáncer de mama</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>dígitos</translation>
    </message>
    <message>
        <source>diabetes</source>
        <translation>diabetes</translation>
    </message>
    <message>
        <source>bowl</source>
        <translation>cuenco</translation>
    </message>
    <message>
        <source>rosenbrock</source>
        <translation>rosenbrock</translation>
    </message>
    <message>
        <source>saddle</source>
        <translation>silla</translation>
    </message>
    <message>
        <source>himmelblau</source>
        <translation>himmelblau</translation>
    </message>
    <message>
        <source>ripple</source>
        <translation>ondas</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>painted</source>
        <translation>pintado</translation>
    </message>
    <message>
        <source>How many samples there are before they are split into three parts.</source>
        <translation>Cuántas muestras hay antes de dividirlas en tres partes.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>How far chance moves the samples or their labels; a noisy problem cannot be learnt perfectly.</source>
        <translation>Cuánto desplaza el azar las muestras o sus etiquetas; un problema con ruido no puede aprenderse a la perfección.</translation>
    </message>
    <message>
        <source>Training share</source>
        <translation>Parte de entren.</translation>
    </message>
    <message>
        <source>The part of the samples that the parameters are fitted to.</source>
        <translation>La parte de las muestras a la que se ajustan los parámetros.</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Parte de prueba</translation>
    </message>
    <message>
        <source>The part kept back to judge the finished network once; what is left is for validation.</source>
        <translation>La parte reservada para evaluar una vez la red terminada; el resto es para la validación.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>The terms computed from the inputs that feed the network; none means every column as it is.</source>
        <translation>Los términos calculados a partir de las entradas que alimentan la red; ninguno significa cada columna tal cual.</translation>
    </message>
    <message>
        <source>x1</source>
        <translation>x1</translation>
    </message>
    <message>
        <source>x2</source>
        <translation>x2</translation>
    </message>
    <message>
        <source>x1^2</source>
        <translation>x1^2</translation>
    </message>
    <message>
        <source>x2^2</source>
        <translation>x2^2</translation>
    </message>
    <message>
        <source>x1*x2</source>
        <translation>x1*x2</translation>
    </message>
    <message>
        <source>sin x1</source>
        <translation>sin x1</translation>
    </message>
    <message>
        <source>sin x2</source>
        <translation>sin x2</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Above 1, every product of the inputs up to this degree feeds the network beside the chosen features.</source>
        <translation>Por encima de 1, cada producto de las entradas hasta este grado alimenta la red además de las características elegidas.</translation>
    </message>
    <message>
        <source>Scaling of inputs</source>
        <translation>Escala de entradas</translation>
    </message>
    <message>
        <source>Standard shifts each feature to mean 0 and scales it to deviation 1, measured on the training part only.</source>
        <translation>«Estándar» desplaza cada característica a media 0 y la escala a desviación 1, medidas solo en la parte de entrenamiento.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Scaling of targets</source>
        <translation>Escala de objetivos</translation>
    </message>
    <message>
        <source>Standard does the same to the numbers to be predicted in regression; losses are then in those units.</source>
        <translation>«Estándar» hace lo mismo con los números por predecir en regresión; las pérdidas quedan en esas unidades.</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Valores ausentes</translation>
    </message>
    <message>
        <source>What fills a gap in a table: the mean or the median of its column (of categories the most frequent one), measured on the training part only.</source>
        <translation>Con qué se rellena un hueco de una tabla: la media o la mediana de su columna (de categorías, la más frecuente), medida solo en la parte de entrenamiento.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>How many times as sharply the bowl bends along its first parameter as along its second.</source>
        <translation>Cuántas veces más se curva el cuenco a lo largo de su primer parámetro que del segundo.</translation>
    </message>
    <message>
        <source>Data seed</source>
        <translation>Semilla de datos</translation>
    </message>
    <message>
        <source>Decides which samples are drawn and how they are split.</source>
        <translation>Decide qué muestras se sortean y cómo se dividen.</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>A network is trained; the nearest neighbours of a sample answer for it without any training.</source>
        <translation>Una red se entrena; los vecinos más cercanos de una muestra responden por ella sin entrenamiento alguno.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vecinos</translation>
    </message>
    <message>
        <source>How many of the nearest training samples answer together: few follow every sample, many smooth over all of them.</source>
        <translation>Cuántas de las muestras de entrenamiento más cercanas responden juntas: pocas siguen cada muestra, muchas suavizan sobre todas.</translation>
    </message>
    <message>
        <source>Say of neighbours</source>
        <translation>Voto de vecinos</translation>
    </message>
    <message>
        <source>Uniform gives each neighbour the same say; distance gives nearer ones more, in proportion to one over their distance.</source>
        <translation>«Uniforme» da a cada vecino el mismo voto; «Distancia» da más a los cercanos, en proporción al inverso de su distancia.</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Input dropout</source>
        <translation>Dropout de entrada</translation>
    </message>
    <message>
        <source>The probability with which each input is silent in a training pass.</source>
        <translation>La probabilidad con que cada entrada calla en una pasada de entrenamiento.</translation>
    </message>
    <message>
        <source>Weight seed</source>
        <translation>Semilla de pesos</translation>
    </message>
    <message>
        <source>Decides the initial parameters.</source>
        <translation>Decide los parámetros iniciales.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>How many neurons the layer has: its width.</source>
        <translation>Cuántas neuronas tiene la capa: su anchura.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>The function each neuron puts its weighted sum through; without a bend layers add nothing.</source>
        <translation>La función por la que cada neurona pasa su suma ponderada; sin una curvatura las capas no añaden nada.</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <source>relu</source>
        <translation>relu</translation>
    </message>
    <message>
        <source>leaky-relu</source>
        <translation>leaky-relu</translation>
    </message>
    <message>
        <source>elu</source>
        <translation>elu</translation>
    </message>
    <message>
        <source>selu</source>
        <translation>selu</translation>
    </message>
    <message>
        <source>gelu</source>
        <translation>gelu</translation>
    </message>
    <message>
        <source>gelu-tanh</source>
        <translation>gelu-tanh</translation>
    </message>
    <message>
        <source>silu</source>
        <translation>silu</translation>
    </message>
    <message>
        <source>mish</source>
        <translation>mish</translation>
    </message>
    <message>
        <source>softplus</source>
        <translation>softplus</translation>
    </message>
    <message>
        <source>softsign</source>
        <translation>softsign</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>hard-tanh</source>
        <translation>hard-tanh</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoid</translation>
    </message>
    <message>
        <source>hard-sigmoid</source>
        <translation>hard-sigmoid</translation>
    </message>
    <message>
        <source>sin</source>
        <translation>sin</translation>
    </message>
    <message>
        <source>gaussian</source>
        <translation>gaussian</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Sesgo</translation>
    </message>
    <message>
        <source>Whether each neuron adds a number of its own to its sum.</source>
        <translation>Si cada neurona añade un número propio a su suma.</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>Pesos iniciales</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Playground</translation>
    </message>
    <message>
        <source>Glorot uniform</source>
        <translation>Glorot uniforme</translation>
    </message>
    <message>
        <source>Glorot normal</source>
        <translation>Glorot normal</translation>
    </message>
    <message>
        <source>He uniform</source>
        <translation>He uniforme</translation>
    </message>
    <message>
        <source>He normal</source>
        <translation>He normal</translation>
    </message>
    <message>
        <source>LeCun uniform</source>
        <translation>LeCun uniforme</translation>
    </message>
    <message>
        <source>LeCun normal</source>
        <translation>LeCun normal</translation>
    </message>
    <message>
        <source>Orthogonal</source>
        <translation>Ortogonal</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Ceros</translation>
    </message>
    <message>
        <source>Pytorch default</source>
        <translation>Predeterminado de PyTorch</translation>
    </message>
    <message>
        <source>Scikit learn default</source>
        <translation>Predeterminado de scikit-learn</translation>
    </message>
    <message>
        <source>Initial gain</source>
        <translation>Ganancia inicial</translation>
    </message>
    <message>
        <source>Multiplies the drawn weights; for constant it is the weight itself.</source>
        <translation>Multiplica los pesos sorteados; con constante es el propio peso.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>The probability with which each unit (or weight) is silent in a training pass.</source>
        <translation>La probabilidad con que cada unidad (o peso) calla en una pasada de entrenamiento.</translation>
    </message>
    <message>
        <source>Dropout acts on</source>
        <translation>Dropout actúa en</translation>
    </message>
    <message>
        <source>Whether whole units fall silent or single incoming weights.</source>
        <translation>Si callan unidades enteras o pesos de entrada sueltos.</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>Pulls every weight towards zero by the same amount, so that many end at exactly zero.</source>
        <translation>Tira de cada peso hacia cero en la misma cantidad, de modo que muchos terminan exactamente en cero.</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>Pulls every weight towards zero in proportion to its size, so that none grows large.</source>
        <translation>Tira de cada peso hacia cero en proporción a su tamaño, de modo que ninguno crece mucho.</translation>
    </message>
    <message>
        <source>What is averaged over the samples and made small; cross-entropies read logits.</source>
        <translation>Lo que se promedia sobre las muestras y se minimiza; las entropías cruzadas leen logits.</translation>
    </message>
    <message>
        <source>Half squared</source>
        <translation>Semicuadrático</translation>
    </message>
    <message>
        <source>Mean squared</source>
        <translation>Cuadrático medio</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Absoluto</translation>
    </message>
    <message>
        <source>Huber</source>
        <translation>Huber</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Entropía cruzada binaria</translation>
    </message>
    <message>
        <source>Categorical cross-entropy</source>
        <translation>Entropía cruzada categórica</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>Hinge</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>The rule that turns a gradient into a step.</source>
        <translation>La regla que convierte un gradiente en un paso.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Adagrad</source>
        <translation>Adagrad</translation>
    </message>
    <message>
        <source>Adadelta</source>
        <translation>Adadelta</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>NAdam</source>
        <translation>NAdam</translation>
    </message>
    <message>
        <source>RAdam</source>
        <translation>RAdam</translation>
    </message>
    <message>
        <source>Rprop</source>
        <translation>Rprop</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>Lion</translation>
    </message>
    <message>
        <source>L-BFGS</source>
        <translation>L-BFGS</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Tamaño de paso</translation>
    </message>
    <message>
        <source>How far each update goes. Too small crawls, too large oscillates, larger still diverges.</source>
        <translation>Hasta dónde llega cada actualización; también llamado tasa de aprendizaje. Demasiado pequeño se arrastra, demasiado grande oscila, aún mayor diverge.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>How much of the last step is carried into the next: smooths zigzag, overshoots when large.</source>
        <translation>Cuánto del último paso pasa al siguiente: suaviza el zigzag; si es grande, se pasa de largo.</translation>
    </message>
    <message>
        <source>Dampening</source>
        <translation>Atenuación</translation>
    </message>
    <message>
        <source>How much of each new gradient is kept out of the momentum; needs momentum above 0.</source>
        <translation>Cuánto de cada gradiente nuevo queda fuera del momento; requiere un momento mayor que 0.</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Looks ahead along the momentum before it measures the slope; needs momentum above 0.</source>
        <translation>Mira adelante a lo largo del momento antes de medir la pendiente; requiere un momento mayor que 0.</translation>
    </message>
    <message>
        <source>Gradient memory</source>
        <translation>Memoria del gradiente</translation>
    </message>
    <message>
        <source>How slowly the average of the gradient forgets.</source>
        <translation>Con qué lentitud olvida la media del gradiente.</translation>
    </message>
    <message>
        <source>Square memory</source>
        <translation>Memoria de cuadrados</translation>
    </message>
    <message>
        <source>How slowly the average of the squared gradient forgets; of Lion, that of the gradient.</source>
        <translation>Con qué lentitud olvida la media del gradiente al cuadrado; en Lion, la del gradiente.</translation>
    </message>
    <message>
        <source>How slowly the average of the squared gradient forgets.</source>
        <translation>Con qué lentitud olvida la media del gradiente al cuadrado.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Épsilon</translation>
    </message>
    <message>
        <source>Added to the denominator so that tiny gradients do not make huge steps.</source>
        <translation>Se suma al denominador para que gradientes diminutos no den pasos enormes.</translation>
    </message>
    <message>
        <source>Momentum decay</source>
        <translation>Decaimiento del momento</translation>
    </message>
    <message>
        <source>How fast NAdam&apos;s look ahead grows to its full strength.</source>
        <translation>Con qué rapidez la anticipación de NAdam alcanza toda su fuerza.</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Crecer</translation>
    </message>
    <message>
        <source>What a parameter&apos;s own step is multiplied by while its slope keeps its sign.</source>
        <translation>Por cuánto se multiplica el paso propio de un parámetro mientras su pendiente conserva el signo.</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Encoger</translation>
    </message>
    <message>
        <source>What a parameter&apos;s own step is multiplied by when its slope changes sign.</source>
        <translation>Por cuánto se multiplica el paso propio de un parámetro cuando su pendiente cambia de signo.</translation>
    </message>
    <message>
        <source>Smallest step</source>
        <translation>Paso mínimo</translation>
    </message>
    <message>
        <source>No parameter&apos;s own step becomes smaller than this.</source>
        <translation>El paso propio de ningún parámetro baja de este valor.</translation>
    </message>
    <message>
        <source>Largest step</source>
        <translation>Paso máximo</translation>
    </message>
    <message>
        <source>No parameter&apos;s own step becomes larger than this.</source>
        <translation>El paso propio de ningún parámetro supera este valor.</translation>
    </message>
    <message>
        <source>How many past steps L-BFGS guesses the curvature from.</source>
        <translation>A partir de cuántos pasos anteriores L-BFGS estima la curvatura.</translation>
    </message>
    <message>
        <source>Line search</source>
        <translation>Búsqueda lineal</translation>
    </message>
    <message>
        <source>Tries step lengths along the direction until the loss and its slope have fallen enough (strong Wolfe conditions), instead of always going one step size far.</source>
        <translation>Prueba longitudes de paso a lo largo de la dirección hasta que la pérdida y su pendiente hayan bajado lo suficiente (condiciones fuertes de Wolfe), en lugar de avanzar siempre un tamaño de paso.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>How the step size changes as the epochs go by.</source>
        <translation>Cómo cambia el tamaño de paso a medida que pasan las épocas.</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponencial</translation>
    </message>
    <message>
        <source>Inverse time</source>
        <translation>Tiempo inverso</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Un ciclo</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Meseta</translation>
    </message>
    <message>
        <source>Drop to</source>
        <translation>Bajar a</translation>
    </message>
    <message>
        <source>What each drop multiplies the step size by.</source>
        <translation>Por cuánto multiplica cada bajada el tamaño de paso.</translation>
    </message>
    <message>
        <source>Drop every</source>
        <translation>Bajar cada</translation>
    </message>
    <message>
        <source>After how many epochs the step size drops.</source>
        <translation>Tras cuántas épocas baja el tamaño de paso.</translation>
    </message>
    <message>
        <source>Decay factor</source>
        <translation>Factor de caída</translation>
    </message>
    <message>
        <source>What each epoch multiplies the step size by.</source>
        <translation>Por cuánto multiplica cada época el tamaño de paso.</translation>
    </message>
    <message>
        <source>Decay rate</source>
        <translation>Tasa de caída</translation>
    </message>
    <message>
        <source>The step size is divided by 1 + this times the epochs.</source>
        <translation>El tamaño de paso se divide por 1 + este valor por las épocas.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Arranque gradual</translation>
    </message>
    <message>
        <source>Epochs over which the step size first climbs from zero, before it follows the cosine down.</source>
        <translation>Épocas durante las que el tamaño de paso sube primero desde cero, antes de bajar siguiendo el coseno.</translation>
    </message>
    <message>
        <source>Peak at</source>
        <translation>Pico en</translation>
    </message>
    <message>
        <source>The part of the run after which the step size is largest.</source>
        <translation>La parte de la ejecución tras la cual el tamaño de paso es máximo.</translation>
    </message>
    <message>
        <source>Plateau patience</source>
        <translation>Paciencia en meseta</translation>
    </message>
    <message>
        <source>Epochs without a better validation loss that are borne before the step size drops.</source>
        <translation>Épocas sin mejor pérdida de validación que se toleran antes de que baje el tamaño de paso.</translation>
    </message>
    <message>
        <source>Lowest step size</source>
        <translation>Paso más bajo</translation>
    </message>
    <message>
        <source>The schedule does not go below this.</source>
        <translation>La planificación no baja de este valor.</translation>
    </message>
    <message>
        <source>Clip norm</source>
        <translation>Recortar norma</translation>
    </message>
    <message>
        <source>A gradient longer than this is shortened to it; 0 leaves every gradient as it is.</source>
        <translation>Un gradiente más largo se acorta a este valor; 0 deja cada gradiente como está.</translation>
    </message>
    <message>
        <source>Clip value</source>
        <translation>Recortar valor</translation>
    </message>
    <message>
        <source>No entry of the gradient is let beyond plus or minus this; 0 leaves all as they are.</source>
        <translation>Ningún elemento del gradiente pasa de más o menos este valor; 0 los deja todos como están.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>How many samples each update looks at: all of them, some of them, or one.</source>
        <translation>Cuántas muestras mira cada actualización: todas, algunas o una.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>Samples to an update: large batches give calm, costly steps, small ones cheap noisy ones.</source>
        <translation>Muestras por actualización: los lotes grandes dan pasos tranquilos y costosos; los pequeños, baratos y ruidosos.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Whether the samples are shuffled before every epoch or always come in the same order.</source>
        <translation>Si las muestras se barajan antes de cada época o vienen siempre en el mismo orden.</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Barajado</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fijo</translation>
    </message>
    <message>
        <source>How often a whole run goes through all training samples.</source>
        <translation>Cuántas veces recorre una ejecución completa todas las muestras de entrenamiento.</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Parada temprana</translation>
    </message>
    <message>
        <source>Ends the run when the validation loss has stopped falling, and goes back to the best parameters.</source>
        <translation>Termina la ejecución cuando la pérdida de validación deja de bajar y vuelve a los mejores parámetros.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Epochs without a better validation loss that are borne before the run ends.</source>
        <translation>Épocas sin mejor pérdida de validación que se toleran antes de que termine la ejecución.</translation>
    </message>
    <message>
        <source>Least gain</source>
        <translation>Ganancia mínima</translation>
    </message>
    <message>
        <source>By how much the validation loss has to fall to count as better.</source>
        <translation>Cuánto debe bajar la pérdida de validación para contar como mejor.</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Pesos de clases</translation>
    </message>
    <message>
        <source>Balanced gives rare classes as much say as frequent ones; equal gives it to every sample.</source>
        <translation>«Equilibrado» da a las clases raras tanto peso como a las frecuentes; «Igual» da el mismo a cada muestra.</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>L1 method</source>
        <translation>Método L1</translation>
    </message>
    <message>
        <source>Subgradient subtracts the sign; proximal shrinks and stops at exactly zero; dead links keep a weight at zero once the penalty has pushed it there.</source>
        <translation>«Subgradiente» resta el signo; «Proximal» encoge y se detiene exactamente en cero; «Enlaces muertos» mantiene un peso en cero una vez que la penalización lo ha llevado allí.</translation>
    </message>
    <message>
        <source>Subgradient</source>
        <translation>Subgradiente</translation>
    </message>
    <message>
        <source>Proximal</source>
        <translation>Proximal</translation>
    </message>
    <message>
        <source>Dead links</source>
        <translation>Enlaces muertos</translation>
    </message>
    <message>
        <source>Divergence factor</source>
        <translation>Factor de divergencia</translation>
    </message>
    <message>
        <source>The run is stopped as diverged once its loss is this many times the loss it started from.</source>
        <translation>La ejecución se detiene por divergencia cuando su pérdida es este número de veces la inicial.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>64-bit numbers are exact enough for everything; 32-bit ones are faster.</source>
        <translation>Los números de 64 bits son bastante exactos para todo; los de 32 bits son más rápidos.</translation>
    </message>
    <message>
        <source>64-bit</source>
        <translation>64 bits</translation>
    </message>
    <message>
        <source>32-bit</source>
        <translation>32 bits</translation>
    </message>
    <message>
        <source>Order seed</source>
        <translation>Semilla de orden</translation>
    </message>
    <message>
        <source>Decides the order of the samples and the dropout masks.</source>
        <translation>Decide el orden de las muestras y las máscaras de dropout.</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>A disc inside a ring</source>
        <translation>Un disco dentro de un anillo</translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <translation>O exclusivo</translation>
    </message>
    <message>
        <source>Opposite quadrants belong together</source>
        <translation>Los cuadrantes opuestos van juntos</translation>
    </message>
    <message>
        <source>Two Gaussians</source>
        <translation>Dos gaussianas</translation>
    </message>
    <message>
        <source>Two round clouds</source>
        <translation>Dos nubes redondas</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>Espiral</translation>
    </message>
    <message>
        <source>Two arms wound round each other</source>
        <translation>Dos brazos enrollados uno en torno al otro</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>Lunas</translation>
    </message>
    <message>
        <source>Two half moons that interlock</source>
        <translation>Dos medias lunas entrelazadas</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Damero</translation>
    </message>
    <message>
        <source>A board of four by four fields</source>
        <translation>Un tablero de cuatro por cuatro casillas</translation>
    </message>
    <message>
        <source>A tilted plane over two inputs</source>
        <translation>Un plano inclinado sobre dos entradas</translation>
    </message>
    <message>
        <source>Multi-Gaussian</source>
        <translation>Multigaussiana</translation>
    </message>
    <message>
        <source>Six hills and hollows over two inputs</source>
        <translation>Seis colinas y hoyos sobre dos entradas</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Recta</translation>
    </message>
    <message>
        <source>A straight line with noise</source>
        <translation>Una recta con ruido</translation>
    </message>
    <message>
        <source>Polynomial</source>
        <translation>Polinomio</translation>
    </message>
    <message>
        <source>A cubic curve with noise</source>
        <translation>Una curva cúbica con ruido</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>Seno</translation>
    </message>
    <message>
        <source>Two periods of a sine with noise</source>
        <translation>Dos periodos de un seno con ruido</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>Iris</translation>
    </message>
    <message>
        <source>Three species of iris by four measurements</source>
        <translation>Tres especies de iris según cuatro medidas</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Vino</translation>
    </message>
    <message>
        <source>Three cultivars by thirteen analyses</source>
        <translation>Tres cultivares según trece análisis</translation>
    </message>
    <message>
        <source>Breast cancer</source>
        <translation>Cáncer de mama</translation>
    </message>
    <message>
        <source>Malignant or benign by thirty measurements</source>
        <translation>Maligno o benigno según treinta medidas</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>Handwritten digits of 8 by 8 pixels</source>
        <translation>Dígitos manuscritos de 8 por 8 píxeles</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Progression after a year by ten measurements</source>
        <translation>Progresión tras un año según diez medidas</translation>
    </message>
    <message>
        <source>Bowl</source>
        <translation>Cuenco</translation>
    </message>
    <message>
        <source>A quadratic function, as steep and as flat as one likes</source>
        <translation>Una función cuadrática, tan empinada y tan plana como se quiera</translation>
    </message>
    <message>
        <source>Rosenbrock</source>
        <translation>Rosenbrock</translation>
    </message>
    <message>
        <source>A flat curved valley between steep walls</source>
        <translation>Un valle plano y curvo entre paredes empinadas</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>Silla</translation>
    </message>
    <message>
        <source>A saddle between two valleys</source>
        <translation>Una silla de montar entre dos valles</translation>
    </message>
    <message>
        <source>Himmelblau</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Four hollows of equal depth</source>
        <translation>Cuatro hoyos de igual profundidad</translation>
    </message>
    <message>
        <source>Ripple</source>
        <translation>Ondas</translation>
    </message>
    <message>
        <source>A shallow bowl full of waves</source>
        <translation>Un cuenco poco profundo lleno de ondas</translation>
    </message>
    <message>
        <source>Passes the sum on as it is</source>
        <translation>Transmite la suma tal como es</translation>
    </message>
    <message>
        <source>Zero below zero, the sum itself above</source>
        <translation>Cero por debajo de cero; por encima, la suma misma</translation>
    </message>
    <message>
        <source>As ReLU, with a hundredth of the sum below zero, so that it cannot die</source>
        <translation>Como ReLU, con una centésima de la suma por debajo de cero, para que no pueda morir</translation>
    </message>
    <message>
        <source>As ReLU, with an exponential below zero that levels off at −1</source>
        <translation>Como ReLU, con una exponencial por debajo de cero que se estabiliza en −1</translation>
    </message>
    <message>
        <source>ELU scaled so that values keep mean 0 and deviation 1 from layer to layer</source>
        <translation>ELU escalada para que los valores conserven media 0 y desviación 1 de capa en capa</translation>
    </message>
    <message>
        <source>The sum times the share of a normal distribution that lies below it</source>
        <translation>La suma por la parte de una distribución normal que queda por debajo de ella</translation>
    </message>
    <message>
        <source>GELU as many programs approximate it</source>
        <translation>GELU como la aproximan muchos programas</translation>
    </message>
    <message>
        <source>The sum times its sigmoid</source>
        <translation>La suma por su sigmoide</translation>
    </message>
    <message>
        <source>The sum times the tanh of its softplus</source>
        <translation>La suma por la tanh de su softplus</translation>
    </message>
    <message>
        <source>ReLU with its corner rounded</source>
        <translation>ReLU con la esquina redondeada</translation>
    </message>
    <message>
        <source>As tanh, but nears its ends slowly</source>
        <translation>Como tanh, pero se acerca despacio a sus extremos</translation>
    </message>
    <message>
        <source>An S from −1 to 1</source>
        <translation>Una S de −1 a 1</translation>
    </message>
    <message>
        <source>Tanh made of three straight pieces</source>
        <translation>Tanh hecha de tres tramos rectos</translation>
    </message>
    <message>
        <source>An S from 0 to 1</source>
        <translation>Una S de 0 a 1</translation>
    </message>
    <message>
        <source>The sigmoid made of three straight pieces</source>
        <translation>La sigmoide hecha de tres tramos rectos</translation>
    </message>
    <message>
        <source>A sine, for answers that repeat</source>
        <translation>Un seno, para respuestas que se repiten</translation>
    </message>
    <message>
        <source>A bell around zero</source>
        <translation>Una campana alrededor de cero</translation>
    </message>
    <message>
        <source>Weights from −0.5 to 0.5, biases 0.1</source>
        <translation>Pesos de −0,5 a 0,5, sesgos 0,1</translation>
    </message>
    <message>
        <source>Variance 2 / (incoming + units), evenly; for tanh</source>
        <translation>Varianza 2 / (entradas + unidades), uniforme; para tanh</translation>
    </message>
    <message>
        <source>Variance 2 / (incoming + units), by a normal distribution; for tanh</source>
        <translation>Varianza 2 / (entradas + unidades), normal; para tanh</translation>
    </message>
    <message>
        <source>Variance 2 / incoming, evenly; for ReLU</source>
        <translation>Varianza 2 / entradas, uniforme; para ReLU</translation>
    </message>
    <message>
        <source>Variance 2 / incoming, by a normal distribution; for ReLU</source>
        <translation>Varianza 2 / entradas, normal; para ReLU</translation>
    </message>
    <message>
        <source>Variance 1 / incoming, evenly</source>
        <translation>Varianza 1 / entradas, uniforme</translation>
    </message>
    <message>
        <source>Variance 1 / incoming, by a normal distribution; for SELU</source>
        <translation>Varianza 1 / entradas, normal; para SELU</translation>
    </message>
    <message>
        <source>A random rotation, which keeps the length of signals</source>
        <translation>Una rotación aleatoria, que conserva la longitud de las señales</translation>
    </message>
    <message>
        <source>Every weight equal to the gain, so that the units of a layer never differ</source>
        <translation>Todos los pesos iguales a la ganancia, de modo que las unidades de una capa nunca difieren</translation>
    </message>
    <message>
        <source>Every weight 0</source>
        <translation>Todos los pesos 0</translation>
    </message>
    <message>
        <source>Weights and biases within 1 / √incoming</source>
        <translation>Pesos y sesgos dentro de 1 / √entradas</translation>
    </message>
    <message>
        <source>Weights and biases within √(6 / (incoming + units)), with sigmoids √(2 / (incoming + units))</source>
        <translation>Pesos y sesgos dentro de √(6 / (entradas + unidades)), con sigmoides √(2 / (entradas + unidades))</translation>
    </message>
    <message>
        <source>Half the squared difference</source>
        <translation>La mitad de la diferencia al cuadrado</translation>
    </message>
    <message>
        <source>The squared difference</source>
        <translation>La diferencia al cuadrado</translation>
    </message>
    <message>
        <source>The size of the difference, which outliers sway less</source>
        <translation>La magnitud de la diferencia, en la que influyen menos los valores atípicos</translation>
    </message>
    <message>
        <source>Half the square of differences up to 1, and beyond that their size</source>
        <translation>La mitad del cuadrado de las diferencias hasta 1 y, más allá, su magnitud</translation>
    </message>
    <message>
        <source>Minus the log of the probability that the answer gives to the true one of two classes</source>
        <translation>Menos el logaritmo de la probabilidad que la respuesta da a la verdadera de dos clases</translation>
    </message>
    <message>
        <source>Minus the log of the probability that the answer gives to the true class of several</source>
        <translation>Menos el logaritmo de la probabilidad que la respuesta da a la verdadera de varias clases</translation>
    </message>
    <message>
        <source>How far the answer falls short of a margin of 1 on the right side</source>
        <translation>Cuánto le falta a la respuesta para un margen de 1 en el lado correcto</translation>
    </message>
    <message>
        <source>A step against the gradient, carried on by momentum if there is any</source>
        <translation>Un paso contra el gradiente, que el momento prolonga si lo hay</translation>
    </message>
    <message>
        <source>Divides by all slopes so far: steps become ever smaller</source>
        <translation>Divide por todas las pendientes hasta ahora: los pasos son cada vez menores</translation>
    </message>
    <message>
        <source>Divides by late slopes, and measures steps by late steps</source>
        <translation>Divide por las pendientes recientes y mide los pasos por los recientes</translation>
    </message>
    <message>
        <source>Divides by late slopes</source>
        <translation>Divide por las pendientes recientes</translation>
    </message>
    <message>
        <source>Momentum, divided by late slopes</source>
        <translation>Momento, dividido por las pendientes recientes</translation>
    </message>
    <message>
        <source>Adam whose L2 shrinks the weights beside the step</source>
        <translation>Adam cuyo L2 encoge los pesos aparte del paso</translation>
    </message>
    <message>
        <source>Adam that looks ahead along its momentum</source>
        <translation>Adam que mira adelante a lo largo de su momento</translation>
    </message>
    <message>
        <source>Adam that waits until it can trust its scales</source>
        <translation>Adam que espera hasta poder fiarse de sus escalas</translation>
    </message>
    <message>
        <source>A step of its own for every parameter, which grows while its slope keeps its sign</source>
        <translation>Un paso propio para cada parámetro, que crece mientras su pendiente conserva el signo</translation>
    </message>
    <message>
        <source>Steps of one length along the sign of a momentum</source>
        <translation>Pasos de igual longitud según el signo de un momento</translation>
    </message>
    <message>
        <source>Newton&apos;s direction, guessed from the last steps</source>
        <translation>La dirección de Newton, estimada con los últimos pasos</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Se queda como está</translation>
    </message>
    <message>
        <source>Drops at equal distances</source>
        <translation>Cae a distancias iguales</translation>
    </message>
    <message>
        <source>Falls by the same factor in every epoch</source>
        <translation>Baja por el mismo factor en cada época</translation>
    </message>
    <message>
        <source>Falls as one over the time</source>
        <translation>Baja como uno partido por el tiempo</translation>
    </message>
    <message>
        <source>Falls along half a cosine over the run, after a warm-up if one is wanted</source>
        <translation>Baja según medio coseno a lo largo de la ejecución, tras un calentamiento si se desea</translation>
    </message>
    <message>
        <source>Climbs to the step size and falls far below it</source>
        <translation>Sube hasta el tamaño del paso y baja muy por debajo</translation>
    </message>
    <message>
        <source>Drops where the validation loss no longer falls</source>
        <translation>Cae donde la pérdida de validación ya no baja</translation>
    </message>
    <message>
        <source>Rows from a file or the clipboard</source>
        <translation>Filas de un archivo o del portapapeles</translation>
    </message>
    <message>
        <source>Points painted on the plane</source>
        <translation>Puntos pintados en el plano</translation>
    </message>
    <message>
        <source>Harder samples, such as the spiral, need wider or deeper networks and more epochs.</source>
        <translation>Las muestras más difíciles, como la espiral, necesitan redes más anchas o profundas y más épocas.</translation>
    </message>
    <message>
        <source>Easy ones, such as two clouds, are learnt by a single neuron.</source>
        <translation>Las fáciles, como dos nubes, las aprende una sola neurona.</translation>
    </message>
    <message>
        <source>circle to begin with, spiral for a challenge, digits for something real</source>
        <translation>círculo para empezar, espiral como reto, dígitos para algo real</translation>
    </message>
    <message>
        <source>The gap between training and validation loss closes; an epoch has more updates and takes longer.</source>
        <translation>La distancia entre la pérdida de entrenamiento y la de validación se cierra; una época tiene más actualizaciones y tarda más.</translation>
    </message>
    <message>
        <source>The network can learn them by heart, which the validation loss shows.</source>
        <translation>La red puede aprenderlas de memoria, lo que muestra la pérdida de validación.</translation>
    </message>
    <message>
        <source>200 to 2000 for two inputs</source>
        <translation>200 a 2000 para dos entradas</translation>
    </message>
    <message>
        <source>The best possible loss rises; networks that follow every sample do worse on new ones.</source>
        <translation>La mejor pérdida posible sube; las redes que siguen cada muestra lo hacen peor con las nuevas.</translation>
    </message>
    <message>
        <source>Almost any network that is large enough succeeds.</source>
        <translation>Casi cualquier red lo bastante grande lo logra.</translation>
    </message>
    <message>
        <source>0 to 20 %</source>
        <translation>0 a 20 %</translation>
    </message>
    <message>
        <source>More to learn from, less to judge by: the validation loss becomes uncertain.</source>
        <translation>Más de qué aprender, menos con qué evaluar: la pérdida de validación se vuelve incierta.</translation>
    </message>
    <message>
        <source>Judgement becomes sure, learning poor.</source>
        <translation>La evaluación se vuelve segura, el aprendizaje pobre.</translation>
    </message>
    <message>
        <source>0.5 to 0.8</source>
        <translation>0,5 a 0,8</translation>
    </message>
    <message>
        <source>The last judgement becomes surer.</source>
        <translation>La evaluación final se vuelve más segura.</translation>
    </message>
    <message>
        <source>Nothing is left that was never looked at while choosing.</source>
        <translation>No queda nada que no se haya mirado al elegir.</translation>
    </message>
    <message>
        <source>0.1 to 0.2</source>
        <translation>0,1 a 0,2</translation>
    </message>
    <message>
        <source>Well chosen terms make a problem linear: squares solve the circle without hidden layers.</source>
        <translation>Los términos bien elegidos hacen lineal un problema: los cuadrados resuelven el círculo sin capas ocultas.</translation>
    </message>
    <message>
        <source>The network has to find such terms itself.</source>
        <translation>La red tiene que encontrar esos términos por sí misma.</translation>
    </message>
    <message>
        <source>x1 and x2</source>
        <translation>x1 y x2</translation>
    </message>
    <message>
        <source>The curve can bend more often and follows the noise; high powers grow large and nearly parallel, so that gradient descent crawls unless inputs are scaled.</source>
        <translation>La curva puede doblarse más veces y sigue el ruido; las potencias altas se hacen grandes y casi paralelas, de modo que el descenso de gradiente se arrastra si no se escalan las entradas.</translation>
    </message>
    <message>
        <source>The curve is stiff and may miss the shape of the data.</source>
        <translation>La curva es rígida y puede no captar la forma de los datos.</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 a 9</translation>
    </message>
    <message>
        <source>Standard makes valleys of the loss rounder: larger steps are stable and fewer updates are needed.</source>
        <translation>«Estándar» hace más redondos los valles de la pérdida: los pasos mayores son estables y se necesitan menos actualizaciones.</translation>
    </message>
    <message>
        <source>None keeps the units; inputs of very different size then need very different steps.</source>
        <translation>«Ninguna» conserva las unidades; entradas de tamaños muy distintos necesitan entonces pasos muy distintos.</translation>
    </message>
    <message>
        <source>standard for tables</source>
        <translation>estándar para tablas</translation>
    </message>
    <message>
        <source>Standard brings losses near 1, so that usual step sizes fit.</source>
        <translation>«Estándar» acerca las pérdidas a 1, de modo que sirven los tamaños de paso habituales.</translation>
    </message>
    <message>
        <source>None keeps losses in the units of the data, squared.</source>
        <translation>«Ninguna» deja las pérdidas en las unidades de los datos, al cuadrado.</translation>
    </message>
    <message>
        <source>standard where targets are far from 1</source>
        <translation>estándar cuando los objetivos están lejos de 1</translation>
    </message>
    <message>
        <source>The median is not moved by a few extreme values.</source>
        <translation>A la mediana no la mueven unos pocos valores extremos.</translation>
    </message>
    <message>
        <source>The mean keeps the column&apos;s mean as it is.</source>
        <translation>La media deja la media de la columna como está.</translation>
    </message>
    <message>
        <source>The valley becomes narrow: the steep direction limits the step, and the flat one waits.</source>
        <translation>El valle se estrecha: la dirección empinada limita el paso y la plana espera.</translation>
    </message>
    <message>
        <source>At 1 the bowl is round and one step of size 1 / curvature reaches the bottom.</source>
        <translation>En 1 el cuenco es redondo y un paso de tamaño 1 / curvatura llega al fondo.</translation>
    </message>
    <message>
        <source>1 to 1000</source>
        <translation>1 a 1000</translation>
    </message>
    <message>
        <source>Another seed draws and splits other samples: what depends on it is luck.</source>
        <translation>Otra semilla sortea y divide otras muestras: lo que depende de ella es suerte.</translation>
    </message>
    <message>
        <source>A network learns parameters and forgets the samples.</source>
        <translation>Una red aprende parámetros y olvida las muestras.</translation>
    </message>
    <message>
        <source>Neighbours learn nothing and keep them all.</source>
        <translation>Los vecinos no aprenden nada y las conservan todas.</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>The answer becomes smooth; at last everybody gets the mean of all.</source>
        <translation>La respuesta se suaviza; al final todos reciben la media de todos.</translation>
    </message>
    <message>
        <source>At 1 every sample is right and the noise with it.</source>
        <translation>En 1 cada muestra acierta, y con ella el ruido.</translation>
    </message>
    <message>
        <source>3 to 30, odd for two classes</source>
        <translation>3 a 30, impar para dos clases</translation>
    </message>
    <message>
        <source>Distance lets near neighbours decide.</source>
        <translation>«Distancia» deja decidir a los vecinos cercanos.</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>uniforme</translation>
    </message>
    <message>
        <source>No single input can be relied on; with few inputs little is left to learn from.</source>
        <translation>No se puede confiar en ninguna entrada sola; con pocas entradas queda poco de qué aprender.</translation>
    </message>
    <message>
        <source>Inputs are trusted as they are.</source>
        <translation>Se confía en las entradas tal como son.</translation>
    </message>
    <message>
        <source>0 to 0.2</source>
        <translation>0 a 0,2</translation>
    </message>
    <message>
        <source>0; try several before you believe a result</source>
        <translation>0; pruebe varias antes de creer un resultado</translation>
    </message>
    <message>
        <source>Depth bends the answer in fewer parameters, width makes training easier.</source>
        <translation>La profundidad curva la respuesta con menos parámetros; la anchura facilita el entrenamiento.</translation>
    </message>
    <message>
        <source>Without hidden layers the answer is a straight line, or a plane.</source>
        <translation>Sin capas ocultas la respuesta es una recta o un plano.</translation>
    </message>
    <message>
        <source>one or two layers of 4 to 64</source>
        <translation>una o dos capas de 4 a 64</translation>
    </message>
    <message>
        <source>The layer can tell more things apart, has more parameters, and overfits sooner.</source>
        <translation>La capa puede distinguir más cosas, tiene más parámetros y se sobreajusta antes.</translation>
    </message>
    <message>
        <source>A layer of one unit is a bottleneck: a single number goes through it.</source>
        <translation>Una capa de una unidad es un cuello de botella: pasa por ella un solo número.</translation>
    </message>
    <message>
        <source>2 to 128</source>
        <translation>2 a 128</translation>
    </message>
    <message>
        <source>Smooth bends (tanh, GELU) make smooth answers; ReLU makes corners, trains fast, and units of it may die.</source>
        <translation>Las curvaturas suaves (tanh, GELU) dan respuestas suaves; ReLU da esquinas, se entrena rápido y sus unidades pueden morir.</translation>
    </message>
    <message>
        <source>Linear layers add nothing to each other: the whole stays a single linear map.</source>
        <translation>Las capas lineales no se aportan nada: el conjunto sigue siendo una sola aplicación lineal.</translation>
    </message>
    <message>
        <source>tanh for small networks, ReLU or GELU for deep ones</source>
        <translation>tanh para redes pequeñas, ReLU o GELU para las profundas</translation>
    </message>
    <message>
        <source>Linear for numbers and for cross-entropies, which read logits; tanh for classes as −1 and +1.</source>
        <translation>Lineal para números y para entropías cruzadas, que leen logits; tanh para clases como −1 y +1.</translation>
    </message>
    <message>
        <source>tanh or linear</source>
        <translation>tanh o lineal</translation>
    </message>
    <message>
        <source>With it every unit chooses where its bend lies.</source>
        <translation>Con él cada unidad elige dónde está su curvatura.</translation>
    </message>
    <message>
        <source>Without it all bends go through the origin.</source>
        <translation>Sin él todas las curvaturas pasan por el origen.</translation>
    </message>
    <message>
        <source>Too small, and gradients vanish; zeros, and all units of a layer stay the same for ever.</source>
        <translation>Demasiado pequeños, y los gradientes se desvanecen; ceros, y todas las unidades de una capa quedan iguales para siempre.</translation>
    </message>
    <message>
        <source>Units learn to do without each other; training takes more updates; too much, and nothing fits.</source>
        <translation>Las unidades aprenden a prescindir unas de otras; el entrenamiento necesita más actualizaciones; en exceso, nada se ajusta.</translation>
    </message>
    <message>
        <source>At 0 the network is trained whole and may learn the samples by heart.</source>
        <translation>En 0 la red se entrena entera y puede aprender las muestras de memoria.</translation>
    </message>
    <message>
        <source>0.1 to 0.5 in wide layers; small networks have nobody to spare</source>
        <translation>0,1 a 0,5 en capas anchas; a las redes pequeñas no les sobra nadie</translation>
    </message>
    <message>
        <source>Units silences whole neurons, weights single connections, which is gentler.</source>
        <translation>«Unidades» calla neuronas enteras; «Pesos», conexiones sueltas, lo que es más suave.</translation>
    </message>
    <message>
        <source>More weights become exactly zero: the network chooses among its inputs and units.</source>
        <translation>Más pesos se vuelven exactamente cero: la red elige entre sus entradas y unidades.</translation>
    </message>
    <message>
        <source>At 0 no weight is driven to zero.</source>
        <translation>En 0 ningún peso es llevado a cero.</translation>
    </message>
    <message>
        <source>0.0001 to 0.01</source>
        <translation>0,0001 a 0,01</translation>
    </message>
    <message>
        <source>Weights shrink in proportion to their size, answers become smooth; too much and everything is flat.</source>
        <translation>Los pesos se encogen en proporción a su tamaño, las respuestas se suavizan; en exceso, todo es plano.</translation>
    </message>
    <message>
        <source>At 0 weights grow as long as that lowers the training loss.</source>
        <translation>En 0 los pesos crecen mientras eso baje la pérdida de entrenamiento.</translation>
    </message>
    <message>
        <source>0.0001 to 0.1</source>
        <translation>0,0001 a 0,1</translation>
    </message>
    <message>
        <source>Cross-entropies punish confident mistakes, squares large ones; absolute and Huber forgive outliers.</source>
        <translation>Las entropías cruzadas castigan los errores confiados; los cuadrados, los grandes; absoluto y Huber perdonan los valores atípicos.</translation>
    </message>
    <message>
        <source>cross-entropy for classes, half or mean squared for numbers</source>
        <translation>entropía cruzada para clases, semicuadrático o cuadrático medio para números</translation>
    </message>
    <message>
        <source>Adam and its kin give every parameter a step of its own and forgive a poor step size.</source>
        <translation>Adam y sus parientes dan a cada parámetro un paso propio y perdonan un mal tamaño de paso.</translation>
    </message>
    <message>
        <source>Plain SGD shows the loss surface as it is, and often ends where new samples fare better.</source>
        <translation>El SGD simple muestra la superficie de pérdida tal como es y suele terminar donde las muestras nuevas salen mejor paradas.</translation>
    </message>
    <message>
        <source>SGD to understand, Adam to get there</source>
        <translation>SGD para entender, Adam para llegar</translation>
    </message>
    <message>
        <source>Faster, until steps jump across the valley, and then out of it: the training diverges.</source>
        <translation>Más rápido, hasta que los pasos saltan al otro lado del valle y luego fuera de él: el entrenamiento diverge.</translation>
    </message>
    <message>
        <source>Safe and slow: many updates for little way.</source>
        <translation>Seguro y lento: muchas actualizaciones para poco camino.</translation>
    </message>
    <message>
        <source>0.01 to 0.3 for SGD, 0.001 to 0.01 for Adam</source>
        <translation>0,01 a 0,3 para SGD, 0,001 a 0,01 para Adam</translation>
    </message>
    <message>
        <source>Steps add up along a valley and cancel across it; near 1 it overshoots and swings.</source>
        <translation>Los pasos se suman a lo largo de un valle y se cancelan a través de él; cerca de 1 se pasa de largo y oscila.</translation>
    </message>
    <message>
        <source>At 0 every step follows the newest gradient alone.</source>
        <translation>En 0 cada paso sigue solo el gradiente más reciente.</translation>
    </message>
    <message>
        <source>New gradients count less in the velocity.</source>
        <translation>Los gradientes nuevos cuentan menos en la velocidad.</translation>
    </message>
    <message>
        <source>They count in full.</source>
        <translation>Cuentan por completo.</translation>
    </message>
    <message>
        <source>Looks ahead along the velocity, which calms the swinging.</source>
        <translation>Mira adelante a lo largo de la velocidad, lo que calma la oscilación.</translation>
    </message>
    <message>
        <source>on with a momentum of 0.9</source>
        <translation>activado con un momento de 0,9</translation>
    </message>
    <message>
        <source>A longer, steadier memory of gradients.</source>
        <translation>Una memoria de gradientes más larga y estable.</translation>
    </message>
    <message>
        <source>Nimbler and noisier.</source>
        <translation>Más ágil y ruidoso.</translation>
    </message>
    <message>
        <source>The size of a parameter&apos;s gradients is remembered for longer: steadier steps.</source>
        <translation>El tamaño de los gradientes de un parámetro se recuerda más tiempo: pasos más estables.</translation>
    </message>
    <message>
        <source>Steps react to recent gradients at once.</source>
        <translation>Los pasos reaccionan de inmediato a los gradientes recientes.</translation>
    </message>
    <message>
        <source>Longer memory, steadier steps.</source>
        <translation>Memoria más larga, pasos más estables.</translation>
    </message>
    <message>
        <source>Shorter memory.</source>
        <translation>Memoria más corta.</translation>
    </message>
    <message>
        <source>0.9 to 0.99</source>
        <translation>0,9 a 0,99</translation>
    </message>
    <message>
        <source>Adaptive steps become like plain ones.</source>
        <translation>Los pasos adaptativos se vuelven como los simples.</translation>
    </message>
    <message>
        <source>Parameters with tiny gradients get as large steps as all others.</source>
        <translation>Los parámetros con gradientes diminutos reciben pasos tan grandes como los demás.</translation>
    </message>
    <message>
        <source>1e-8</source>
        <translation>1e-8</translation>
    </message>
    <message>
        <source>Momentum comes in sooner.</source>
        <translation>El momento entra antes.</translation>
    </message>
    <message>
        <source>Steps grow faster along a slope.</source>
        <translation>Los pasos crecen más rápido a lo largo de una pendiente.</translation>
    </message>
    <message>
        <source>Steps shrink more where a valley was crossed.</source>
        <translation>Los pasos se encogen más donde se cruzó un valle.</translation>
    </message>
    <message>
        <source>Finer at the end.</source>
        <translation>Más fino al final.</translation>
    </message>
    <message>
        <source>1e-6</source>
        <translation>1e-6</translation>
    </message>
    <message>
        <source>Faster over plateaus.</source>
        <translation>Más rápido en las mesetas.</translation>
    </message>
    <message>
        <source>A better picture of the curvature, for more memory and time.</source>
        <translation>Una mejor imagen de la curvatura, a cambio de más memoria y tiempo.</translation>
    </message>
    <message>
        <source>Closer to plain descent.</source>
        <translation>Más cerca del descenso simple.</translation>
    </message>
    <message>
        <source>5 to 20</source>
        <translation>5 a 20</translation>
    </message>
    <message>
        <source>Every step goes down, for some more evaluations.</source>
        <translation>Cada paso baja, a cambio de algunas evaluaciones más.</translation>
    </message>
    <message>
        <source>Large steps first to get there, small ones later to settle: with noisy batches the end is better.</source>
        <translation>Primero pasos grandes para llegar, después pequeños para asentarse: con lotes ruidosos el final es mejor.</translation>
    </message>
    <message>
        <source>Constant keeps one size, and with small batches never quite settles.</source>
        <translation>«Constante» mantiene un tamaño y con lotes pequeños nunca se asienta del todo.</translation>
    </message>
    <message>
        <source>constant to understand, cosine to get the best</source>
        <translation>constante para entender, coseno para obtener lo mejor</translation>
    </message>
    <message>
        <source>Gentler drops.</source>
        <translation>Bajadas más suaves.</translation>
    </message>
    <message>
        <source>Harder drops.</source>
        <translation>Bajadas más bruscas.</translation>
    </message>
    <message>
        <source>0.1 to 0.5</source>
        <translation>0,1 a 0,5</translation>
    </message>
    <message>
        <source>Drops come later.</source>
        <translation>Las bajadas llegan más tarde.</translation>
    </message>
    <message>
        <source>Drops come sooner.</source>
        <translation>Las bajadas llegan antes.</translation>
    </message>
    <message>
        <source>a third of the epochs</source>
        <translation>un tercio de las épocas</translation>
    </message>
    <message>
        <source>Near 1 it falls slowly.</source>
        <translation>Cerca de 1 baja despacio.</translation>
    </message>
    <message>
        <source>It falls fast and training stands still.</source>
        <translation>Baja rápido y el entrenamiento se detiene.</translation>
    </message>
    <message>
        <source>0.95 to 0.999</source>
        <translation>0,95 a 0,999</translation>
    </message>
    <message>
        <source>It falls faster.</source>
        <translation>Baja más rápido.</translation>
    </message>
    <message>
        <source>It stays large for longer.</source>
        <translation>Se mantiene grande más tiempo.</translation>
    </message>
    <message>
        <source>0.001 to 0.1</source>
        <translation>0,001 a 0,1</translation>
    </message>
    <message>
        <source>A gentler beginning.</source>
        <translation>Un comienzo más suave.</translation>
    </message>
    <message>
        <source>Full steps from the first update.</source>
        <translation>Pasos completos desde la primera actualización.</translation>
    </message>
    <message>
        <source>a few percent of the epochs, for Adam and large batches</source>
        <translation>un pequeño porcentaje de las épocas, para Adam y lotes grandes</translation>
    </message>
    <message>
        <source>The step grows for longer.</source>
        <translation>El paso crece durante más tiempo.</translation>
    </message>
    <message>
        <source>Waits longer before the step is lowered.</source>
        <translation>Espera más antes de bajar el paso.</translation>
    </message>
    <message>
        <source>Lowers it at the first hesitation.</source>
        <translation>Lo baja a la primera vacilación.</translation>
    </message>
    <message>
        <source>5 to 20 epochs</source>
        <translation>5 a 20 épocas</translation>
    </message>
    <message>
        <source>Training never stands still.</source>
        <translation>El entrenamiento nunca se detiene.</translation>
    </message>
    <message>
        <source>0 to a hundredth of the step size</source>
        <translation>0 a una centésima del tamaño de paso</translation>
    </message>
    <message>
        <source>Only rare, huge gradients are cut.</source>
        <translation>Solo se recortan los gradientes raros y enormes.</translation>
    </message>
    <message>
        <source>Every step is cut: all get the same length.</source>
        <translation>Se recorta cada paso: todos quedan con la misma longitud.</translation>
    </message>
    <message>
        <source>0 (off), or 1 to 5</source>
        <translation>0 (desactivado), o 1 a 5</translation>
    </message>
    <message>
        <source>Only extremes are cut.</source>
        <translation>Solo se recortan los extremos.</translation>
    </message>
    <message>
        <source>Directions are bent.</source>
        <translation>Las direcciones se desvían.</translation>
    </message>
    <message>
        <source>0 (off)</source>
        <translation>0 (desactivado)</translation>
    </message>
    <message>
        <source>All samples: the true gradient, a smooth path, one update an epoch.</source>
        <translation>Todas las muestras: el gradiente verdadero, una trayectoria suave, una actualización por época.</translation>
    </message>
    <message>
        <source>One sample: many cheap, noisy updates that jump about the minimum, and sometimes out of a poor one.</source>
        <translation>Una muestra: muchas actualizaciones baratas y ruidosas que saltan en torno al mínimo y, a veces, fuera de uno malo.</translation>
    </message>
    <message>
        <source>mini-batch</source>
        <translation>minilote</translation>
    </message>
    <message>
        <source>Steadier gradients, fewer updates an epoch, better use of the processor.</source>
        <translation>Gradientes más estables, menos actualizaciones por época, mejor uso del procesador.</translation>
    </message>
    <message>
        <source>Noisier gradients, more updates an epoch.</source>
        <translation>Gradientes más ruidosos, más actualizaciones por época.</translation>
    </message>
    <message>
        <source>8 to 128</source>
        <translation>8 a 128</translation>
    </message>
    <message>
        <source>Shuffled gives every epoch other batches.</source>
        <translation>«Barajado» da a cada época otros lotes.</translation>
    </message>
    <message>
        <source>Fixed repeats the same ones, and may swing with them.</source>
        <translation>«Fijo» repite los mismos y puede oscilar con ellos.</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>barajado</translation>
    </message>
    <message>
        <source>More updates: the training loss falls on, and the validation loss may rise again.</source>
        <translation>Más actualizaciones: la pérdida de entrenamiento sigue bajando y la de validación puede volver a subir.</translation>
    </message>
    <message>
        <source>Training ends before it has settled.</source>
        <translation>El entrenamiento termina antes de asentarse.</translation>
    </message>
    <message>
        <source>100 to 1000 for small networks</source>
        <translation>100 a 1000 para redes pequeñas</translation>
    </message>
    <message>
        <source>Ends where the validation loss was lowest, and takes those parameters.</source>
        <translation>Termina donde la pérdida de validación fue mínima y toma esos parámetros.</translation>
    </message>
    <message>
        <source>Trains to the last epoch, whatever the validation loss does.</source>
        <translation>Entrena hasta la última época, haga lo que haga la pérdida de validación.</translation>
    </message>
    <message>
        <source>on with a patience of 10 to 50</source>
        <translation>activado con una paciencia de 10 a 50</translation>
    </message>
    <message>
        <source>Waits longer for a better one.</source>
        <translation>Espera más a que haya una mejor.</translation>
    </message>
    <message>
        <source>May stop at a mere ripple.</source>
        <translation>Puede detenerse ante una simple ondulación.</translation>
    </message>
    <message>
        <source>10 to 50 epochs</source>
        <translation>10 a 50 épocas</translation>
    </message>
    <message>
        <source>Small gains do not count.</source>
        <translation>Las ganancias pequeñas no cuentan.</translation>
    </message>
    <message>
        <source>Balanced gives a rare class as much say as a frequent one.</source>
        <translation>«Equilibrado» da a una clase rara tanto peso como a una frecuente.</translation>
    </message>
    <message>
        <source>Equal lets the frequent class win in doubt.</source>
        <translation>«Igual» deja ganar a la clase frecuente en caso de duda.</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>Proximal steps give exact zeros; subgradients only come near; dead links stay at zero for ever.</source>
        <translation>Los pasos proximales dan ceros exactos; los subgradientes solo se acercan; los enlaces muertos quedan en cero para siempre.</translation>
    </message>
    <message>
        <source>proximal</source>
        <translation>proximal</translation>
    </message>
    <message>
        <source>A run may climb higher before it is stopped.</source>
        <translation>Una ejecución puede subir más antes de que se la detenga.</translation>
    </message>
    <message>
        <source>Swings are taken for divergence.</source>
        <translation>Las oscilaciones se toman por divergencia.</translation>
    </message>
    <message>
        <source>float64 keeps 15 digits.</source>
        <translation>float64 conserva 15 dígitos.</translation>
    </message>
    <message>
        <source>float32 keeps 7, takes half the memory, and is faster for large ones.</source>
        <translation>float32 conserva 7, ocupa la mitad de memoria y es más rápido con redes grandes.</translation>
    </message>
    <message>
        <source>float64</source>
        <translation>float64</translation>
    </message>
    <message>
        <source>Another seed shuffles and drops in another way.</source>
        <translation>Otra semilla baraja y descarta de otra manera.</translation>
    </message>
    <message>
        <source>{test_share:g} leaves too little: with {setting} {train_share:g} it may be at most {left:g}</source>
        <translation>{test_share:g} deja demasiado poco: con {setting} {train_share:g} puede ser como máximo {left:g}</translation>
    </message>
    <message>
        <source>{value} is not offered by {source}, which has {accepts}</source>
        <translation>{source} no ofrece {value}; tiene {accepts}</translation>
    </message>
    <message>
        <source>{samples} is more than the {samples2} rows of {source}</source>
        <translation>{samples} es más que las {samples2} filas de {source}</translation>
    </message>
    <message>
        <source>{choices} names a term twice</source>
        <translation>{choices} nombra un término dos veces</translation>
    </message>
    <message>
        <source>{degree} makes {terms:,} terms of the {inputs} inputs of {source}, and {most} are the most: use at most {highest}</source>
        <translation>{degree} forma {terms:,} términos con las {inputs} entradas de {source}, y el máximo es {most}: use como máximo {highest}</translation>
    </message>
    <message>
        <source>{source} is a function, which is not scaled: use none</source>
        <translation>{source} es una función, que no se escala: use none</translation>
    </message>
    <message>
        <source>{source} has classes, which are not scaled: use none</source>
        <translation>{source} tiene clases, que no se escalan: use none</translation>
    </message>
    <message>
        <source>{source} has no rows yet: import a table or paint points in the window</source>
        <translation>{source} aún no tiene filas: importe una tabla o pinte puntos en la ventana</translation>
    </message>
    <message>
        <source>{source} has samples of its own: use the source table or painted</source>
        <translation>{source} tiene muestras propias: use la fuente table o painted</translation>
    </message>
    <message>
        <source>points are painted over two inputs, and these have {inputs}</source>
        <translation>los puntos se pintan sobre dos entradas, y estos tienen {inputs}</translation>
    </message>
    <message>
        <source>{source} is a function, which has no inputs to multiply: use 1</source>
        <translation>{source} es una función, sin entradas que multiplicar: use 1</translation>
    </message>
    <message>
        <source>rows cannot be typed: import a table in the window, or name its file as the experiment</source>
        <translation>las filas no se pueden teclear: importe una tabla en la ventana o nombre su archivo como experimento</translation>
    </message>
    <message>
        <source>{given} hidden layers are too many: use at most {most}</source>
        <translation>{given} capas ocultas son demasiadas: use como máximo {most}</translation>
    </message>
    <message>
        <source>there is no such setting: paths begin with data., model. or training.</source>
        <translation>no existe ese ajuste: las rutas empiezan por data., model. o training.</translation>
    </message>
    <message>
        <source>there is no layer {index}: the layers are 0 to {last}</source>
        <translation>no hay capa {index}: las capas van de 0 a {last}</translation>
    </message>
    <message>
        <source>{text} is not {kind}: use {accepts}</source>
        <translation>{text} no es {kind}: use {accepts}</translation>
    </message>
    <message>
        <source>{text} is not accepted: use widths of {range_text} such as 4-2, or none</source>
        <translation>{text} no se admite: use anchuras de {range_text} como 4-2, o none</translation>
    </message>
    <message>
        <source>{value} is not accepted: use widths such as 4-2, or none</source>
        <translation>{value} no se admite: use anchuras como 4-2, o none</translation>
    </message>
    <message>
        <source>0:1,2:0 (row:unit)</source>
        <translation>0:1,2:0 (fila:unidad)</translation>
    </message>
    <message>
        <source>{text} is not accepted: use a list such as {example}</source>
        <translation>{text} no se admite: use una lista como {example}</translation>
    </message>
    <message>
        <source>the output layer has as many units as the data has answers ({outputs})</source>
        <translation>la capa de salida tiene tantas unidades como respuestas tienen los datos ({outputs})</translation>
    </message>
    <message>
        <source>the text is no JSON: {reason}</source>
        <translation>el texto no es JSON: {reason}</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>no existe ese ajuste</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>replace: give a path and a value, or one dictionary of values by path</source>
        <translation>replace: indique una ruta y un valor, o un diccionario de valores por ruta</translation>
    </message>
    <message>
        <source>{source} is a function, which has no samples to be neighbours: use network</source>
        <translation>{source} es una función, sin muestras que puedan ser vecinas: use network</translation>
    </message>
    <message>
        <source>{neighbours} are more than the {training_samples} samples of the training part: use at most {training_samples}</source>
        <translation>{neighbours} son más que las {training_samples} muestras de la parte de entrenamiento: use como máximo {training_samples}</translation>
    </message>
    <message>
        <source>the text is nested too deeply to be an experiment</source>
        <translation>el texto está demasiado anidado para ser un experimento</translation>
    </message>
    <message>
        <source>{activation} does not go with {loss}, which reads logits: use linear</source>
        <translation>{activation} no va con {loss}, que lee logits: use linear</translation>
    </message>
    <message>
        <source>{source} is a function of two parameters and takes no other network: use {use} here, or choose other data</source>
        <translation>{source} es una función de dos parámetros y no admite otra red: use {use} aquí o elija otros datos</translation>
    </message>
    <message>
        <source>neighbours have no weights: use {use} here, or the learner network</source>
        <translation>los vecinos no tienen pesos: use {use} aquí, o una red como modelo</translation>
    </message>
    <message>
        <source>there is no weight ({row}, {unit}) in a layer of {fan_in} by {units}</source>
        <translation>no hay peso ({row}, {unit}) en una capa de {fan_in} por {units}</translation>
    </message>
    <message>
        <source>its answer feeds no later layer: add {unit} to the inputs of a later layer, or remove it</source>
        <translation>su respuesta no alimenta ninguna capa posterior: añada {unit} a las entradas de una capa posterior o quítela</translation>
    </message>
    <message>
        <source>{dropout:g} would silence answers: the output layer takes 0, or dropout_on weights</source>
        <translation>{dropout:g} silenciaría respuestas: la capa de salida admite 0, o dropout en los pesos</translation>
    </message>
    <message>
        <source>there is no preset {name}: use one of {choices}</source>
        <translation>no hay plantilla {name}: use una de {choices}</translation>
    </message>
    <message>
        <source>it does not hold the numbers it declares: import the table again</source>
        <translation>no contiene los números que declara: vuelva a importar la tabla</translation>
    </message>
    <message>
        <source>it holds more than {most:,} numbers: take fewer rows or columns</source>
        <translation>contiene más de {most:,} números: tome menos filas o columnas</translation>
    </message>
    <message>
        <source>its numbers are damaged: import the table again</source>
        <translation>sus números están dañados: vuelva a importar la tabla</translation>
    </message>
    <message>
        <source>the file lacks its numbers: import the table again</source>
        <translation>al archivo le faltan sus números: vuelva a importar la tabla</translation>
    </message>
    <message>
        <source>{target} is always {name}: choose another target</source>
        <translation>{target} es siempre {name}: elija otro objetivo</translation>
    </message>
    <message>
        <source>row {row} has no finite number in {name}: leave the row out</source>
        <translation>la fila {row} no tiene un número finito en {name}: omita la fila</translation>
    </message>
    <message>
        <source>{text!r} is not a name that can be shown: rename it</source>
        <translation>{text!r} no es un nombre que se pueda mostrar: cámbielo</translation>
    </message>
    <message>
        <source>there are no {count} columns of categories from {first} on: import it again</source>
        <translation>no hay {count} columnas de categorías a partir de {first}: vuelva a importarla</translation>
    </message>
    <message>
        <source>row {row} names a class that {target} lacks</source>
        <translation>la fila {row} nombra una clase que {target} no tiene</translation>
    </message>
    <message>
        <source>a layer can be inserted at 0 to {last}, not {index}</source>
        <translation>una capa puede insertarse de 0 a {last}, no en {index}</translation>
    </message>
    <message>
        <source>the network has {most} layers, which is the most it may have</source>
        <translation>la red tiene {most} capas, el máximo que puede tener</translation>
    </message>
    <message>
        <source>layer {index} is not a hidden layer and cannot be removed</source>
        <translation>la capa {index} no es oculta y no se puede quitar</translation>
    </message>
    <message>
        <source>hidden layers are 0 to {last}</source>
        <translation>las capas ocultas van de 0 a {last}</translation>
    </message>
    <message>
        <source>there is no unit {unit}: the units are 0 to {last}</source>
        <translation>no hay unidad {unit}: las unidades van de 0 a {last}</translation>
    </message>
    <message>
        <source>there is no layer {index}: use 0 to {last}</source>
        <translation>no hay capa {index}: use de 0 a {last}</translation>
    </message>
    <message>
        <source>a layer needs at least one column that feeds it</source>
        <translation>una capa necesita al menos una columna que la alimente</translation>
    </message>
    <message>
        <source>layer {index} is not a hidden layer: the data decides the output&apos;s width</source>
        <translation>la capa {index} no es oculta: los datos deciden la anchura de la salida</translation>
    </message>
    <message>
        <source>needs {momentum} above 0 to look ahead along</source>
        <translation>requiere {momentum} mayor que 0 para mirar adelante</translation>
    </message>
    <message>
        <source>needs {dampening} 0, as the method is defined</source>
        <translation>requiere {dampening} 0, según se define el método</translation>
    </message>
    <message>
        <source>use a number not above {largest}</source>
        <translation>use un número no mayor que {largest}</translation>
    </message>
    <message>
        <source>{optimizer} compares the slopes of successive updates, which tells nothing when each has other samples: use {batches}</source>
        <translation>{optimizer} compara las pendientes de actualizaciones sucesivas, lo que no dice nada si cada una tiene otras muestras: use {batches}</translation>
    </message>
    <message>
        <source>a formula has at most {most} characters</source>
        <translation>una fórmula tiene como máximo {most} caracteres</translation>
    </message>
    <message>
        <source>a number, x1, x2 or a function belongs here</source>
        <translation>aquí va un número, x1, x2 o una función</translation>
    </message>
    <message>
        <source>{word} is not expected here: write an operator such as * before it</source>
        <translation>{word} no se espera aquí: escriba antes un operador como *</translation>
    </message>
    <message>
        <source>brackets go deeper than {most}: write it flatter</source>
        <translation>los paréntesis superan la profundidad {most}: escríbala más plana</translation>
    </message>
    <message>
        <source>{word} joins comparisons such as x1 &gt; 0, not numbers</source>
        <translation>{word} une comparaciones como x1 &gt; 0, no números</translation>
    </message>
    <message>
        <source>not turns a comparison such as x1 &gt; 0, not a number</source>
        <translation>not invierte una comparación como x1 &gt; 0, no un número</translation>
    </message>
    <message>
        <source>{word} is not known: use {choices}</source>
        <translation>{word} no se conoce: use {choices}</translation>
    </message>
    <message>
        <source>{name} needs brackets: write {name}(x1)</source>
        <translation>{name} necesita paréntesis: escriba {name}(x1)</translation>
    </message>
    <message>
        <source>{name} takes {wanted} and is given {given}</source>
        <translation>{name} toma {wanted} y recibe {given}</translation>
    </message>
    <message>
        <source>a closing bracket is missing for the one at character {position}</source>
        <translation>falta el paréntesis de cierre del que está en el carácter {position}</translation>
    </message>
    <message>
        <source>{sign!r} means nothing in a formula</source>
        <translation>{sign!r} no significa nada en una fórmula</translation>
    </message>
    <message>
        <source>{source} has no rows of its own</source>
        <translation>{source} no tiene filas propias</translation>
    </message>
    <message>
        <source>{source} has no points of its own</source>
        <translation>{source} no tiene puntos propios</translation>
    </message>
    <message>
        <source>{text} has no value at these points: write one that is finite on the plane</source>
        <translation>{text} no tiene valor en estos puntos: escriba una que sea finita en el plano</translation>
    </message>
    <message>
        <source>reading ended before the table did: there may be too little memory</source>
        <translation>la lectura terminó antes que la tabla: puede que falte memoria</translation>
    </message>
    <message>
        <source>it has more than {most} categories: take it as numbers or leave it out</source>
        <translation>tiene más de {most} categorías: tómela como números u omítala</translation>
    </message>
    <message>
        <source>{cell} is {kind}: predict it as classes, or choose another target</source>
        <translation>{cell} es {kind}: predígala como clases o elija otro objetivo</translation>
    </message>
    <message>
        <source>{cell} is {kind}, and {others:,} more do not fit: take it as categories or leave it out</source>
        <translation>{cell} es {kind}, y {others:,} más no encajan: tómela como categorías u omítala</translation>
    </message>
    <message>
        <source>{cell} is {kind}: correct the cell, or have gaps filled</source>
        <translation>{cell} es {kind}: corrija la celda o haga rellenar los huecos</translation>
    </message>
    <message>
        <source>it has more than {most} classes: take it as numbers or choose another target</source>
        <translation>tiene más de {most} clases: tómela como números o elija otro objetivo</translation>
    </message>
    <message>
        <source>The text has no mark and is read as UTF-16.</source>
        <translation>El texto no tiene marca y se lee como UTF-16.</translation>
    </message>
    <message>
        <source>NUL characters in the text are passed over.</source>
        <translation>Los caracteres NUL del texto se pasan por alto.</translation>
    </message>
    <message>
        <source>Lines passed over above the table: {skip}.</source>
        <translation>Líneas pasadas por alto encima de la tabla: {skip}.</translation>
    </message>
    <message>
        <source>The header has one name fewer than there are values: the first column names the rows.</source>
        <translation>El encabezado tiene un nombre menos que valores hay: la primera columna nombra las filas.</translation>
    </message>
    <message>
        <source>A comma is read as the decimal sign.</source>
        <translation>La coma se lee como signo decimal.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 and is read as Latin-1: look whether accents are right.</source>
        <translation>El texto no es UTF-8 y se lee como Latin-1: compruebe si los acentos son correctos.</translation>
    </message>
    <message>
        <source>the file is no Parquet table, or it is damaged (its end is missing)</source>
        <translation>el archivo no es una tabla Parquet o está dañado (le falta el final)</translation>
    </message>
    <message>
        <source>there is no such column: use one of {choices}</source>
        <translation>no existe esa columna: use una de {choices}</translation>
    </message>
    <message>
        <source>the table is empty: it needs a header and rows</source>
        <translation>la tabla está vacía: necesita un encabezado y filas</translation>
    </message>
    <message>
        <source>the file holds bytes of no text table: save it as CSV</source>
        <translation>el archivo no es una tabla de texto: guárdela como CSV</translation>
    </message>
    <message>
        <source>the text is not {encoding}: choose another encoding</source>
        <translation>el texto no es {encoding}: elija otra codificación</translation>
    </message>
    <message>
        <source>the file is {what} and no text table: save it as CSV</source>
        <translation>el archivo es {what} y no una tabla de texto: guárdela como CSV</translation>
    </message>
    <message>
        <source>the table has a header and no rows</source>
        <translation>la tabla tiene un encabezado y ninguna fila</translation>
    </message>
    <message>
        <source>{source} could not be opened: {reason}</source>
        <translation>no se pudo abrir {source}: {reason}</translation>
    </message>
    <message>
        <source>{name} could not be read: {reason}</source>
        <translation>no se pudo leer {name}: {reason}</translation>
    </message>
    <message>
        <source>there is no column {name} any more: look at the table again</source>
        <translation>ya no existe la columna {name}: vuelva a mirar la tabla</translation>
    </message>
    <message>
        <source>it is the target and left out: take it as numbers or as classes</source>
        <translation>es el objetivo y está omitida: tómela como números o como clases</translation>
    </message>
    <message>
        <source>{name} has changed: look at the table again</source>
        <translation>{name} ha cambiado: vuelva a mirar la tabla</translation>
    </message>
    <message>
        <source>there is no value: drop such rows or fill them</source>
        <translation>no hay valor: omita esas filas o complételas</translation>
    </message>
    <message>
        <source>{cell} is {kind}: take the column as categories or leave it out</source>
        <translation>{cell} es {kind}: tome la columna como categorías u omítala</translation>
    </message>
    <message>
        <source>it has {names:,} columns, and {most:,} are the most</source>
        <translation>tiene {names:,} columnas, y el máximo es {most:,}</translation>
    </message>
    <message>
        <source>the text is no table here ({reason}): look for a missing quote</source>
        <translation>el texto no es aquí una tabla ({reason}): busque una comilla que falte</translation>
    </message>
    <message>
        <source>a line has more than {most:,} characters: is it a text table?</source>
        <translation>una línea tiene más de {most:,} caracteres: ¿es una tabla de texto?</translation>
    </message>
    <message>
        <source>Parquet needs a library that is not installed: run pip install &apos;nnstudio[exchange]&apos;, or save it as CSV</source>
        <translation>Parquet necesita una biblioteca que no está instalada: ejecute pip install &apos;nnstudio[exchange]&apos; o guárdela como CSV</translation>
    </message>
    <message>
        <source>it has more than {most:,} rows: take a part of it</source>
        <translation>tiene más de {most:,} filas: tome una parte</translation>
    </message>
    <message>
        <source>the file is no Parquet table, or it is damaged ({said})</source>
        <translation>el archivo no es una tabla Parquet o está dañado ({said})</translation>
    </message>
    <message>
        <source>{passes} passes leave nothing to average: use at least 1</source>
        <translation>{passes} pasadas no dejan nada que promediar: use al menos 1</translation>
    </message>
    <message>
        <source>{neighbours} are more than the {samples} samples to choose from: use at most {samples}</source>
        <translation>{neighbours} son más que las {samples} muestras entre las que elegir: use como máximo {samples}</translation>
    </message>
    <message>
        <source>the nearest training sample answers</source>
        <translation>responde la muestra de entrenamiento más cercana</translation>
    </message>
    <message>
        <source>the {neighbours} nearest training samples answer</source>
        <translation>responden las {neighbours} muestras de entrenamiento más cercanas</translation>
    </message>
    <message>
        <source>There is nothing to train: {of} for every input.</source>
        <translation>No hay nada que entrenar: {of} para cada entrada.</translation>
    </message>
    <message>
        <source>the training part holds no samples</source>
        <translation>la parte de entrenamiento no contiene muestras</translation>
    </message>
    <message>
        <source>{choices} cannot change while training</source>
        <translation>{choices} no puede cambiar durante el entrenamiento</translation>
    </message>
    <message>
        <source>{value} is not a finite number that a parameter could be set to</source>
        <translation>{value} no es un número finito que pueda darse a un parámetro</translation>
    </message>
    <message>
        <source>parameter {index} is pruned and stays zero</source>
        <translation>el parámetro {index} está podado y sigue siendo cero</translation>
    </message>
    <message>
        <source>model: only linear, polynomial and logistic regression have an exact answer beside training</source>
        <translation>modelo: solo la regresión lineal, polinómica y logística tienen una respuesta exacta además del entrenamiento</translation>
    </message>
    <message>
        <source>{l1:g} leaves no exact answer: use 0, or {l2}</source>
        <translation>{l1:g} no deja respuesta exacta: use 0, o {l2}</translation>
    </message>
    <message>
        <source>with frozen or pruned weights there is no exact answer: free them</source>
        <translation>con pesos congelados o podados no hay respuesta exacta: libérelos</translation>
    </message>
    <message>
        <source>the training samples can be parted without an error, so that no finite weights are best: use a number above 0</source>
        <translation>las muestras de entrenamiento se pueden separar sin error, así que ningunos pesos finitos son los mejores: use un número mayor que 0</translation>
    </message>
    <message>
        <source>{address} does not speak TLS: write tls://HOST:8786, or name no TLS files</source>
        <translation>{address} no habla TLS: escriba tls://HOST:8786 o no indique archivos TLS</translation>
    </message>
    <message>
        <source>model: {size} parameters are too many here: use at most {most}</source>
        <translation>modelo: {size} parámetros son demasiados aquí: use como máximo {most}</translation>
    </message>
    <message>
        <source>data: a class has no training sample, so that no finite weights are best: use more samples</source>
        <translation>datos: una clase no tiene muestra de entrenamiento, así que ningunos pesos finitos son los mejores: use más muestras</translation>
    </message>
    <message>
        <source>there is no model {rung}: use one of {choices}</source>
        <translation>no hay modelo {rung}: use uno de {choices}</translation>
    </message>
    <message>
        <source>{source} is a function, which has no samples to model: use other data</source>
        <translation>{source} es una función, sin muestras que modelar: use otros datos</translation>
    </message>
    <message>
        <source>logistic regression is for classes, and {source} has numbers: use linear</source>
        <translation>la regresión logística es para clases, y {source} tiene números: use la lineal</translation>
    </message>
    <message>
        <source>the {inputs} inputs of {source} make too many products: use linear</source>
        <translation>las {inputs} entradas de {source} dan demasiados productos: use la lineal</translation>
    </message>
    <message>
        <source>{epochs} epochs: use a whole number above 0</source>
        <translation>{epochs} épocas: use un número entero mayor que 0</translation>
    </message>
    <message>
        <source>neighbours are not trained in batches: use network</source>
        <translation>los vecinos no se entrenan por lotes: use network</translation>
    </message>
    <message>
        <source>neighbours have no parameters, along which a loss could bend: use network</source>
        <translation>los vecinos no tienen parámetros a lo largo de los cuales se curve una pérdida: use network</translation>
    </message>
    <message>
        <source>v: shape {shape} does not fit: use ({size},)</source>
        <translation>v: la forma {shape} no encaja: use ({size},)</translation>
    </message>
    <message>
        <source>{text} is not a plane: use pca, random, hessian, points, runs or weights:I,J with two numbers</source>
        <translation>{text} no es un plano: use pca, random, hessian, points, runs o weights:I,J con dos números</translation>
    </message>
    <message>
        <source>start, best and now lie on one line: train a little further</source>
        <translation>inicio, mejor y ahora están en una recta: entrene un poco más</translation>
    </message>
    <message>
        <source>the ends of runs: there is no other run of this network yet, so press Reset and train again</source>
        <translation>los finales de ejecuciones: aún no hay otra ejecución de esta red; pulse Restablecer y entrene de nuevo</translation>
    </message>
    <message>
        <source>two weights: choose which ones</source>
        <translation>dos pesos: elija cuáles</translation>
    </message>
    <message>
        <source>there are no validation samples: give them a share of the data</source>
        <translation>no hay muestras de validación: asígneles una parte de los datos</translation>
    </message>
    <message>
        <source>parameters {i} and {j}: choose two different ones from 0 to {last}</source>
        <translation>parámetros {i} y {j}: elija dos distintos de 0 a {last}</translation>
    </message>
    <message>
        <source>the three points lie on one line, and no plane is theirs alone</source>
        <translation>los tres puntos están en una recta y no determinan un plano</translation>
    </message>
    <message>
        <source>a cluster needs Dask: install it with pip install nnstudio[cluster]</source>
        <translation>un clúster necesita Dask: instálelo con pip install nnstudio[cluster]</translation>
    </message>
    <message>
        <source>{address} does not answer as a scheduler ({said}): is it started there?</source>
        <translation>{address} no responde como planificador ({said}): ¿está iniciado ahí?</translation>
    </message>
    <message>
        <source>{source} is a function of two parameters: choose samples instead</source>
        <translation>{source} es una función de dos parámetros: elija muestras en su lugar</translation>
    </message>
    <message>
        <source>neighbours have no weights to shrink: use the learner network</source>
        <translation>los vecinos no tienen pesos que encoger: use una red como modelo</translation>
    </message>
    <message>
        <source>folds: {folds} leaves nothing to train on: use 2 or more</source>
        <translation>pliegues: {folds} no deja nada con que entrenar: use 2 o más</translation>
    </message>
    <message>
        <source>repeats: {repeats} trains nothing: use 1 or more</source>
        <translation>repeticiones: {repeats} no entrena nada: use 1 o más</translation>
    </message>
    <message>
        <source>stratified: the samples have numbers instead of classes: use plain folds</source>
        <translation>estratificados: las muestras tienen números en lugar de clases: use pliegues simples</translation>
    </message>
    <message>
        <source>folds: {n} samples do not make {most} folds: use more samples or fewer folds</source>
        <translation>pliegues: {n} muestras no dan {most} pliegues: use más muestras o menos pliegues</translation>
    </message>
    <message>
        <source>folds: {fits} trainings are too many: use at most {most}</source>
        <translation>pliegues: {fits} entrenamientos son demasiados: use como máximo {most}</translation>
    </message>
    <message>
        <source>repeats: {repeats} need shuffled folds, else all repeats are the same</source>
        <translation>repeticiones: {repeats} necesitan pliegues barajados; si no, son todas iguales</translation>
    </message>
    <message>
        <source>{path} is a study, but none of nnstudio&apos;s searches</source>
        <translation>{path} es un estudio, pero no una búsqueda de nnstudio</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>no se puede escribir {path}: {reason}</translation>
    </message>
    <message>
        <source>{path} is in use by another search: wait for it, or name another file</source>
        <translation>otra búsqueda usa {path}: espere o indique otro archivo</translation>
    </message>
    <message>
        <source>{path} is not the file of a search ({reason})</source>
        <translation>{path} no es el archivo de una búsqueda ({reason})</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}): mend that and go on</source>
        <translation>no se puede escribir {path} ({reason}): corríjalo y continúe</translation>
    </message>
    <message>
        <source>score: {name} is none of this task: use {choices}</source>
        <translation>puntuación: {name} no es de esta tarea: use {choices}</translation>
    </message>
    <message>
        <source>{fits} trainings are too many: use fewer values or folds, at most {most} trainings</source>
        <translation>{fits} entrenamientos son demasiados: use menos valores o pliegues, como máximo {most} entrenamientos</translation>
    </message>
    <message>
        <source>what draws other samples cannot be chosen by them: vary something else</source>
        <translation>lo que sortea otras muestras no puede elegirse con ellas: varíe otra cosa</translation>
    </message>
    <message>
        <source>no point of the ranges is accepted; the last one said: {why}</source>
        <translation>no se admite ningún punto de los intervalos; el último dijo: {why}</translation>
    </message>
    <message>
        <source>scores are no table</source>
        <translation>las puntuaciones no son una tabla</translation>
    </message>
    <message>
        <source>no trial is complete yet: there is nothing to average</source>
        <translation>aún no hay ninguna prueba completa: no hay nada que promediar</translation>
    </message>
    <message>
        <source>the trials learnt from different samples: their answers have no average</source>
        <translation>las pruebas aprendieron de muestras distintas: sus respuestas no tienen promedio</translation>
    </message>
    <message>
        <source>no candidate has a finite score to choose by</source>
        <translation>ningún candidato tiene una puntuación finita con que elegir</translation>
    </message>
    <message>
        <source>learning curve: use shares of the training samples above 0 and up to 1, such as 0.1 and 1</source>
        <translation>curva de aprendizaje: use partes de las muestras de entrenamiento mayores que 0 y hasta 1, como 0,1 y 1</translation>
    </message>
    <message>
        <source>a curve goes over one thing: list the shapes, such as shapes:2|4|8-8</source>
        <translation>una curva recorre una sola cosa: enumere las formas, como shapes:2|4|8-8</translation>
    </message>
    <message>
        <source>no value is accepted; the last one said: {why}</source>
        <translation>no se admite ningún valor; el último dijo: {why}</translation>
    </message>
    <message>
        <source>no values are given: write a range such as 0..0.5 or values such as a,b</source>
        <translation>no se dan valores: escriba un intervalo como 0..0.5 o valores como a,b</translation>
    </message>
    <message>
        <source>{wanted} is no range: write log:1e-4..1, 0..0.5, int:1..9 or values such as a,b</source>
        <translation>{wanted} no es un intervalo: escriba log:1e-4..1, 0..0.5, int:1..9 o valores como a,b</translation>
    </message>
    <message>
        <source>{wanted} names a value twice</source>
        <translation>{wanted} nombra un valor dos veces</translation>
    </message>
    <message>
        <source>{said} is empty: write the smaller number first</source>
        <translation>{said} está vacío: escriba primero el número menor</translation>
    </message>
    <message>
        <source>log:{said} has no logarithm at {low:g}: begin above 0, or use lin:</source>
        <translation>log:{said} no tiene logaritmo en {low:g}: empiece por encima de 0 o use lin:</translation>
    </message>
    <message>
        <source>{said} is not of whole numbers: use such as int:1..9</source>
        <translation>{said} no es de números enteros: use, por ejemplo, int:1..9</translation>
    </message>
    <message>
        <source>{points} values of a range are not possible: use 2 to {most}</source>
        <translation>{points} valores de un intervalo no son posibles: use de 2 a {most}</translation>
    </message>
    <message>
        <source>{wanted} is not accepted: use shapes:4|8-8, grid:depth=1..3,width=2..16 or budget:200</source>
        <translation>{wanted} no se admite: use shapes:4|8-8, grid:depth=1..3,width=2..16 o budget:200</translation>
    </message>
    <message>
        <source>{wanted} names a shape twice</source>
        <translation>{wanted} nombra una forma dos veces</translation>
    </message>
    <message>
        <source>{wanted} is no list of values: write such as a{between}b{between}c</source>
        <translation>{wanted} no es una lista de valores: escriba, por ejemplo, a{between}b{between}c</translation>
    </message>
    <message>
        <source>{word} is not accepted: use on or off</source>
        <translation>{word} no se admite: use on u off</translation>
    </message>
    <message>
        <source>nothing is varied: name at least one path, such as training.learning_rate=log:1e-4..1</source>
        <translation>no se varía nada: indique al menos una ruta, como training.learning_rate=log:1e-4..1</translation>
    </message>
    <message>
        <source>is varied twice: give one range</source>
        <translation>se varía dos veces: indique un solo intervalo</translation>
    </message>
    <message>
        <source>{wanted} is empty: write the smaller number first, from 1 up</source>
        <translation>{wanted} está vacío: escriba primero el número menor, desde 1</translation>
    </message>
    <message>
        <source>{wanted} is not accepted: use a number of parameters such as budget:200</source>
        <translation>{wanted} no se admite: use un número de parámetros como budget:200</translation>
    </message>
    <message>
        <source>a grid needs single values: say how many, such as {text}/7</source>
        <translation>una cuadrícula necesita valores sueltos: diga cuántos, como {text}/7</translation>
    </message>
    <message>
        <source>budget {parameters} is too small: one hidden unit needs {least} parameters</source>
        <translation>el presupuesto {parameters} es muy pequeño: una unidad oculta necesita {least} parámetros</translation>
    </message>
    <message>
        <source>method {method}: use one of {choices}</source>
        <translation>método {method}: use uno de {choices}</translation>
    </message>
    <message>
        <source>score {score}: {source} is judged by {right} or loss</source>
        <translation>puntuación {score}: {source} se evalúa con {right} o loss</translation>
    </message>
    <message>
        <source>trials: {trials} finds nothing: use 1 or more</source>
        <translation>pruebas: {trials} no encuentra nada: use 1 o más</translation>
    </message>
    <message>
        <source>folds: {folds} leaves nothing to train on: use 2 or more, or 0 for the own split</source>
        <translation>pliegues: {folds} no deja nada con que entrenar: use 2 o más, o 0 para la división propia</translation>
    </message>
    <message>
        <source>folds: {source} is a function, which has no samples to hold out: use 0</source>
        <translation>pliegues: {source} es una función, sin muestras que reservar: use 0</translation>
    </message>
    <message>
        <source>{storage} holds a search already: resume it, or name another file</source>
        <translation>{storage} ya contiene una búsqueda: continúela o indique otro archivo</translation>
    </message>
    <message>
        <source>there is no such file to go on with</source>
        <translation>no existe ese archivo con que continuar</translation>
    </message>
    <message>
        <source>{path} was begun with another Optuna: begin anew in another file</source>
        <translation>{path} se empezó con otro Optuna: empiece de nuevo en otro archivo</translation>
    </message>
    <message>
        <source>{source} is a function, which has no samples to hold out: use other data</source>
        <translation>{source} es una función, sin muestras que reservar: use otros datos</translation>
    </message>
    <message>
        <source>{before} times</source>
        <translation>{before} veces</translation>
    </message>
    <message>
        <source>0 leaves no sample to test with: use more</source>
        <translation>0 no deja ninguna muestra con que probar: use más</translation>
    </message>
    <message>
        <source>How the weights are drawn before the first update; the defaults of PyTorch and scikit-learn draw the biases too.</source>
        <translation>Cómo se sortean los pesos antes de la primera actualización; los valores predeterminados de PyTorch y scikit-learn sortean también los sesgos.</translation>
    </message>
    <message>
        <source>Another seed starts elsewhere on the loss surface, and some starts never get there: of the default network on exclusive or, 2 of the first 24.</source>
        <translation>Otra semilla empieza en otro lugar de la superficie de pérdida, y algunos comienzos nunca llegan: con la red predeterminada en «o exclusivo», 2 de los primeros 24.</translation>
    </message>
    <message>
        <source>A scheme that fits the activation keeps signals and gradients of one size through all layers. With drawn biases the bends of the units begin spread over the inputs, and do not all go through the origin.</source>
        <translation>Un esquema acorde con la activación mantiene señales y gradientes del mismo tamaño en todas las capas. Con sesgos sorteados, los codos de las unidades empiezan repartidos por las entradas y no pasan todos por el origen.</translation>
    </message>
    <message>
        <source>Glorot for tanh, He for ReLU; a default to compare with PyTorch or scikit-learn</source>
        <translation>Glorot para tanh, He para ReLU; un valor predeterminado para comparar con PyTorch o scikit-learn</translation>
    </message>
    <message>
        <source>Tanh and sigmoid units begin saturated, where their slope is nearly zero; behind a tanh output the gradients vanish. ReLU units never saturate: before a linear output the gradients explode.</source>
        <translation>Las unidades tanh y sigmoide empiezan saturadas, donde su pendiente es casi cero; tras una salida tanh los gradientes se desvanecen. Las unidades ReLU nunca se saturan: ante una salida lineal los gradientes explotan.</translation>
    </message>
    <message>
        <source>Every unit begins nearly linear and hands on little: gradients vanish.</source>
        <translation>Cada unidad empieza casi lineal y transmite poco: los gradientes se desvanecen.</translation>
    </message>
    <message>
        <source>Every step is η times the step that L-BFGS proposes, whether or not the loss falls.</source>
        <translation>Cada paso es η veces el que propone L-BFGS, baje o no la pérdida.</translation>
    </message>
    <message>
        <source>all rows are of one class ({name}): choose another target</source>
        <translation>todas las filas son de una clase ({name}): elija otro objetivo</translation>
    </message>
    <message>
        <source>it has more than {most} classes: choose another target</source>
        <translation>tiene más de {most} clases: elija otro objetivo</translation>
    </message>
    <message>
        <source>the table has only this column: separate columns by a comma, semicolon, tab, bar or space</source>
        <translation>la tabla solo tiene esta columna: separe las columnas con coma, punto y coma, tabulador, barra o espacio</translation>
    </message>
    <message>
        <source>{width:,} columns are too many, at most {most:,}: leave some out</source>
        <translation>{width:,} columnas son demasiadas, máximo {most:,}: omita algunas</translation>
    </message>
    <message>
        <source>the compressed file is damaged or cut short</source>
        <translation>el archivo comprimido está dañado o incompleto</translation>
    </message>
    <message>
        <source>it has more than {most:,} characters: take a part of it</source>
        <translation>tiene más de {most:,} caracteres: tome una parte</translation>
    </message>
    <message>
        <source>{name} does not fit the experiment</source>
        <translation>{name} no encaja con el experimento</translation>
    </message>
    <message>
        <source>an array {shape} does not fit {size} parameters</source>
        <translation>una matriz {shape} no encaja con {size} parámetros</translation>
    </message>
    <message>
        <source>numbers of type {dtype} do not fit parameters of type {dtype2}</source>
        <translation>los números de tipo {dtype} no encajan con parámetros de tipo {dtype2}</translation>
    </message>
    <message>
        <source>a network of {size:,} parameters takes about {needed} of memory to train, and {free} are free: use fewer or smaller layers, or single precision</source>
        <translation>una red de {size:,} parámetros necesita unos {needed} de memoria para entrenarse, y hay {free} libres: use menos capas o más pequeñas, o precisión simple</translation>
    </message>
    <message>
        <source>Diverged at update {update:,}: the loss grew to {loss:.3g}; it began at {start_loss:.3g}. The step size {learning_rate:.3g} is too large here.</source>
        <translation>Divergió en la actualización {update:,}: la pérdida creció hasta {loss:.3g}; empezó en {start_loss:.3g}. El tamaño de paso {learning_rate:.3g} es aquí demasiado grande.</translation>
    </message>
    <message>
        <source>The step size {learning_rate:.3g} is too large here: the loss is {loss:.3g} and does not come below the {constant_loss:.3g} of a constant answer.</source>
        <translation>El tamaño de paso {learning_rate:.3g} es aquí demasiado grande: la pérdida es {loss:.3g} y no baja de los {constant_loss:.3g} de una respuesta constante.</translation>
    </message>
    <message>
        <source>Diverged at update {update:,}: the penalty is too strong for this step size. Step size {learning_rate:.3g} times L2 {l2:.3g} is {product:.3g}, above the limit {limit:.3g}: every update throws the weights past zero and farther out.</source>
        <translation>Divergió en la actualización {update:,}: la penalización es demasiado fuerte para este tamaño de paso. El paso {learning_rate:.3g} por L2 {l2:.3g} es {product:.3g}, por encima del límite {limit:.3g}: cada actualización lanza los pesos más allá de cero y cada vez más lejos.</translation>
    </message>
    <message>
        <source>Diverged at update {update:,}: every unit is saturated, where the loss is flat. The step size {learning_rate:.3g} is too large here: its steps threw the units there. The loss stays at {loss:.3g}, and a constant answer has {constant_loss:.3g}.</source>
        <translation>Divergió en la actualización {update:,}: todas las unidades están saturadas, donde la pérdida es plana. El tamaño de paso {learning_rate:.3g} es aquí demasiado grande: sus pasos llevaron ahí las unidades. La pérdida se queda en {loss:.3g}, y una respuesta constante tiene {constant_loss:.3g}.</translation>
    </message>
    <message>
        <source>The network answers one constant (loss {loss:.3g}): every unit of a layer is saturated, so no gradient passes it. Use a smaller step size or smaller start weights, and start again.</source>
        <translation>La red responde una constante (pérdida {loss:.3g}): todas las unidades de una capa están saturadas y ningún gradiente la atraviesa. Use un paso o unos pesos iniciales menores y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Diverged at update {update:,}: the loss is no longer a finite number; it began at {start_loss:.3g}. The step size {learning_rate:.3g} is too large here.</source>
        <translation>Divergió en la actualización {update:,}: la pérdida ya no es un número finito; empezó en {start_loss:.3g}. El tamaño de paso {learning_rate:.3g} es aquí demasiado grande.</translation>
    </message>
    <message>
        <source>Diverged at update {update:,}: the loss grew to {loss:.3g}; it began at {start_loss:.3g}. The step size {learning_rate:.3g} is too large here. The largest stable one is about {limit:.2g}.</source>
        <translation>Divergió en la actualización {update:,}: la pérdida creció hasta {loss:.3g}; empezó en {start_loss:.3g}. El tamaño de paso {learning_rate:.3g} es aquí demasiado grande. El mayor estable es aproximadamente {limit:.2g}.</translation>
    </message>
    <message>
        <source>The step size {learning_rate:.3g} is too large here (limit about {limit:.2g}): the loss is {loss:.3g} and does not come below the {constant_loss:.3g} of a constant answer.</source>
        <translation>El tamaño de paso {learning_rate:.3g} es aquí demasiado grande (límite aproximado {limit:.2g}): la pérdida es {loss:.3g} y no baja de los {constant_loss:.3g} de una respuesta constante.</translation>
    </message>
    <message>
        <source>Diverged at update {update:,}: every unit is saturated, where the loss is flat. The weights it started with are too large; the loss stays at {loss:.3g}, and a constant answer has {constant_loss:.3g}.</source>
        <translation>Divergió en la actualización {update:,}: todas las unidades están saturadas, donde la pérdida es plana. Los pesos iniciales son demasiado grandes; la pérdida se queda en {loss:.3g}, y una respuesta constante tiene {constant_loss:.3g}.</translation>
    </message>
    <message>
        <source>Diverged at update {update:,}: every unit is saturated, where the loss is flat. The step size {learning_rate:.3g} is too large here (limit about {limit:.2g}): its steps threw the units there. The loss stays at {loss:.3g}, and a constant answer has {constant_loss:.3g}.</source>
        <translation>Divergió en la actualización {update:,}: todas las unidades están saturadas, donde la pérdida es plana. El tamaño de paso {learning_rate:.3g} es aquí demasiado grande (límite aproximado {limit:.2g}): sus pasos llevaron ahí las unidades. La pérdida se queda en {loss:.3g}, y una respuesta constante tiene {constant_loss:.3g}.</translation>
    </message>
    <message>
        <source>The network answers one constant (loss {loss:.3g}): L2 {l2:.3g} is too strong and holds the weights near zero. Use a smaller L2.</source>
        <translation>La red responde una constante (pérdida {loss:.3g}): L2 {l2:.3g} es demasiado fuerte y mantiene los pesos cerca de cero. Use un L2 menor.</translation>
    </message>
    <message>
        <source>The network answers one constant (loss {loss:.3g}): L1 is too strong and holds the weights at zero. Use a smaller L1.</source>
        <translation>La red responde una constante (pérdida {loss:.3g}): L1 es demasiado fuerte y mantiene los pesos en cero. Use un L1 menor.</translation>
    </message>
    <message>
        <source>The network answers one constant (loss {loss:.3g}): its weights are all zero, so no gradient reaches them. Start from random weights.</source>
        <translation>La red responde una constante (pérdida {loss:.3g}): todos sus pesos son cero y ningún gradiente los alcanza. Empiece con pesos aleatorios.</translation>
    </message>
    <message>
        <source>The network answers one constant (loss {loss:.3g}): every unit of a layer is dead, so no gradient passes it. Use a smaller step size and start again, or another activation.</source>
        <translation>La red responde una constante (pérdida {loss:.3g}): todas las unidades de una capa están muertas y ningún gradiente la atraviesa. Use un paso menor y empiece de nuevo, u otra activación.</translation>
    </message>
    <message>
        <source>Diverged at update {update:,}: the loss is no longer a finite number; it began at {start_loss:.3g}. The step size {learning_rate:.3g} is too large here. The largest stable one is about {limit:.2g}.</source>
        <translation>Divergió en la actualización {update:,}: la pérdida ya no es un número finito; empezó en {start_loss:.3g}. El tamaño de paso {learning_rate:.3g} es aquí demasiado grande. El mayor estable es aproximadamente {limit:.2g}.</translation>
    </message>
    <message>
        <source>The parameters are those of update {best_update:,}, whose validation loss {best_loss:.4g} is the best up to the end after epoch {epoch:,}.</source>
        <translation>Los parámetros son los de la actualización {best_update:,}, cuya pérdida de validación {best_loss:.4g} es la mejor hasta el final, tras la época {epoch:,}.</translation>
    </message>
    <message>
        <source>{path} was written by a newer nnstudio, which searches differently</source>
        <translation>{path} fue escrito por un nnstudio más nuevo, que busca de otra manera</translation>
    </message>
    <message>
        <source>{path} was begun by a version that drew the number of parameters within a budget; this one draws depth and width: look at it, or begin anew in another file</source>
        <translation>{path} se empezó con una versión que sorteaba el número de parámetros dentro de un presupuesto; esta sortea profundidad y anchura: mírela o empiece de nuevo en otro archivo</translation>
    </message>
    <message>
        <source>no {part_name} samples are held out to judge an average by: lower the training share</source>
        <translation>no hay muestras reservadas ({part_name}) con que evaluar un promedio: baje la parte de entrenamiento</translation>
    </message>
    <message>
        <source>folds: class {name} has {has}, {rest} of them in the test part; the other {left} too few for {count} stratified folds: use fewer folds, or plain ones</source>
        <translation>pliegues: la clase {name} tiene {has}, {rest} de ellas en la parte de prueba; las otras {left} son muy pocas para {count} pliegues estratificados: use menos, o simples</translation>
    </message>
    <message>
        <source>folds: class {name} has {has}, too few for {count} stratified folds: use fewer folds, or plain ones</source>
        <translation>pliegues: la clase {name} tiene {has}, muy pocas para {count} pliegues estratificados: use menos, o simples</translation>
    </message>
    <message>
        <source>it holds {names} studies, and a search is one</source>
        <translation>contiene {names} estudios, y una búsqueda es uno solo</translation>
    </message>
    <message>
        <source>Earlier openings could not be read and are not counted: {aside} keeps their record.</source>
        <translation>No se pudieron leer las aperturas anteriores y no cuentan: {aside} conserva su registro.</translation>
    </message>
    <message>
        <source>That the test set was opened could not be noted in {where}: {reason}.</source>
        <translation>No se pudo anotar en {where} que se abrió el conjunto de prueba: {reason}.</translation>
    </message>
    <message>
        <source>it is larger than a search can be</source>
        <translation>es más grande de lo que puede ser una búsqueda</translation>
    </message>
    <message>
        <source>trial {number} is missing, or there twice</source>
        <translation>la prueba {number} falta o está repetida</translation>
    </message>
    <message>
        <source>trial {number} has scores after epochs that are none</source>
        <translation>la prueba {number} tiene puntuaciones tras épocas que no existen</translation>
    </message>
    <message>
        <source>it is another program&apos;s database</source>
        <translation>es la base de datos de otro programa</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañada</translation>
    </message>
    <message>
        <source>it holds more than {most:,} trials</source>
        <translation>contiene más de {most:,} pruebas</translation>
    </message>
    <message>
        <source>trial {number} has no {name}</source>
        <translation>la prueba {number} no tiene {name}</translation>
    </message>
    <message>
        <source>trial {number} has {name} {value!r}, which makes no sense</source>
        <translation>la prueba {number} tiene {name} {value!r}, que no tiene sentido</translation>
    </message>
    <message>
        <source>it holds {name!r}, a {kind} that no search has</source>
        <translation>contiene {name!r}, {kind}, que ninguna búsqueda tiene</translation>
    </message>
    <message>
        <source>it computes columns of {name!r}, which no search does</source>
        <translation>calcula columnas de {name!r}, cosa que ninguna búsqueda hace</translation>
    </message>
    <message>
        <source>seeds: {seeds} starts no training: use 1 or more</source>
        <translation>semillas: {seeds} no inicia ningún entrenamiento: use 1 o más</translation>
    </message>
    <message>
        <source>score r2: a single validation sample has no R2: use loss, or folds</source>
        <translation>puntuación r2: una sola muestra de validación no tiene R2: use la pérdida, o pliegues</translation>
    </message>
    <message>
        <source>{source} is a function, which has no test set to open</source>
        <translation>{source} es una función y no tiene conjunto de prueba que abrir</translation>
    </message>
    <message>
        <source>the samples of this training were given from Python, which leaves none to test with</source>
        <translation>las muestras de este entrenamiento vinieron de Python y no queda ninguna para probar</translation>
    </message>
    <message>
        <source>Neighbours have no weights to write: export their table instead, or train a network.</source>
        <translation>Los vecinos no tienen pesos que escribir: exporte su tabla o entrene una red.</translation>
    </message>
    <message>
        <source>{source} is a function and no model: choose samples and train a network.</source>
        <translation>{source} es una función y no un modelo: elija muestras y entrene una red.</translation>
    </message>
    <message>
        <source>a film is written as .gif or .mp4.</source>
        <translation>una película se escribe como .gif o .mp4.</translation>
    </message>
    <message>
        <source>Films need a library: install it with pip install nnstudio[exchange]</source>
        <translation>Las películas necesitan una biblioteca: instálela con pip install nnstudio[exchange]</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>no se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>MP4 needs ffmpeg, which is not here: install it, or write a .gif.</source>
        <translation>MP4 necesita ffmpeg, que no está aquí: instálelo o escriba un .gif.</translation>
    </message>
    <message>
        <source>ONNX needs a library: install it with pip install nnstudio[exchange]</source>
        <translation>ONNX necesita una biblioteca: instálela con pip install nnstudio[exchange]</translation>
    </message>
    <message>
        <source>Parquet needs a library: install it with pip install nnstudio[exchange]</source>
        <translation>Parquet necesita una biblioteca: instálela con pip install nnstudio[exchange]</translation>
    </message>
    <message>
        <source>A {kind} cannot be saved: use an Experiment, a Trainer or a Project.</source>
        <translation>No se puede guardar {kind}: use un Experiment, un Trainer o un Project.</translation>
    </message>
    <message>
        <source>its picture is not a small PNG</source>
        <translation>su imagen no es un PNG pequeño</translation>
    </message>
    <message>
        <source>{target} could not be saved: {reason}. Choose another place or make room.</source>
        <translation>no se pudo guardar {target}: {reason}. Elija otro lugar o libere espacio.</translation>
    </message>
    <message>
        <source>{target} could not be saved: {reason}.</source>
        <translation>no se pudo guardar {target}: {reason}.</translation>
    </message>
    <message>
        <source>{source} could not be opened: {reason}.</source>
        <translation>no se pudo abrir {source}: {reason}.</translation>
    </message>
    <message>
        <source>{source} holds an experiment this version does not accept: {reason}.</source>
        <translation>{source} contiene un experimento que esta versión no admite: {reason}.</translation>
    </message>
    <message>
        <source>{source} is not an nnstudio project, or it is damaged ({reason}).</source>
        <translation>{source} no es un proyecto de nnstudio o está dañado ({reason}).</translation>
    </message>
    <message>
        <source>{source} is damaged: {reason}.</source>
        <translation>{source} está dañado: {reason}.</translation>
    </message>
    <message>
        <source>what was written cannot be read again: {reason}</source>
        <translation>lo escrito no se puede volver a leer: {reason}</translation>
    </message>
    <message>
        <source>{member!r} is not a name an array may have</source>
        <translation>{member!r} no es un nombre que pueda tener un array</translation>
    </message>
    <message>
        <source>two runs have one number</source>
        <translation>dos ejecuciones tienen el mismo número</translation>
    </message>
    <message>
        <source>there is no run {current}, which it says is shown</source>
        <translation>no existe la ejecución {current}, que según él se muestra</translation>
    </message>
    <message>
        <source>{constant} is not a number a project may hold</source>
        <translation>{constant} no es un número que pueda contener un proyecto</translation>
    </message>
    <message>
        <source>it does not end as a zip does</source>
        <translation>no termina como un zip</translation>
    </message>
    <message>
        <source>it declares more than a project can hold</source>
        <translation>declara más de lo que puede contener un proyecto</translation>
    </message>
    <message>
        <source>it holds two members of one name</source>
        <translation>contiene dos miembros con el mismo nombre</translation>
    </message>
    <message>
        <source>{name} is larger than it may be</source>
        <translation>{name} es mayor de lo permitido</translation>
    </message>
    <message>
        <source>{name} is not as large as it declares</source>
        <translation>{name} no es tan grande como declara</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>falta {name}</translation>
    </message>
    <message>
        <source>{name} is packed in a way a project is not</source>
        <translation>{name} está comprimido como no lo está un proyecto</translation>
    </message>
    <message>
        <source>{name} would be larger than a project may hold</source>
        <translation>{name} sería mayor de lo que puede contener un proyecto</translation>
    </message>
    <message>
        <source>it has more runs, or longer ones, than a project can hold: delete some of them</source>
        <translation>tiene más ejecuciones, o más largas, de las que puede contener un proyecto: elimine algunas</translation>
    </message>
    <message>
        <source>{name} holds half of a character pair, which is no text</source>
        <translation>{name} contiene medio par de caracteres, que no es texto</translation>
    </message>
    <message>
        <source>{name} has another array format</source>
        <translation>{name} tiene otro formato de array</translation>
    </message>
    <message>
        <source>{name} holds {dtype}, which a project does not</source>
        <translation>{name} contiene {dtype}, lo que un proyecto no contiene</translation>
    </message>
    <message>
        <source>{name} does not hold the {shape} numbers it declares</source>
        <translation>{name} no contiene los {shape} números que declara</translation>
    </message>
    <message>
        <source>project.json does not say that it is an nnstudio project</source>
        <translation>project.json no dice que sea un proyecto de nnstudio</translation>
    </message>
    <message>
        <source>its version {version!r} is not a number this program knows</source>
        <translation>su versión {version!r} no es un número que conozca este programa</translation>
    </message>
    <message>
        <source>it was written by a newer nnstudio (format {version}, this one reads up to {version2})</source>
        <translation>lo escribió un nnstudio más nuevo (formato {version}; este lee hasta {version2})</translation>
    </message>
    <message>
        <source>The text holds {found} different links of TensorFlow Playground: copy one of them.</source>
        <translation>El texto contiene {found} enlaces distintos de TensorFlow Playground: copie uno de ellos.</translation>
    </message>
    <message>
        <source>{text} is no link of TensorFlow Playground: copy its whole address, from https:// to the end.</source>
        <translation>{text} no es un enlace de TensorFlow Playground: copie su dirección completa, desde https:// hasta el final.</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>no entero</translation>
    </message>
    <message>
        <source>seed={said} drives the Playground&apos;s own generator; here it is seed {seed}, so samples and initial weights are drawn alike and are not the same ones.</source>
        <translation>seed={said} mueve el generador propio del Playground; aquí es la semilla {seed}: las muestras y los pesos iniciales se sortean del mismo modo, pero no son los mismos.</translation>
    </message>
    <message>
        <source>The link has no #, without which the Playground reads nothing; what is behind it counts.</source>
        <translation>El enlace no tiene #, sin el cual el Playground no lee nada; cuenta lo que iría detrás.</translation>
    </message>
    <message>
        <source>The link is cut short; what is missing has the Playground&apos;s own defaults.</source>
        <translation>El enlace está cortado; lo que falta toma los valores del Playground.</translation>
    </message>
    <message>
        <source>only what stands before a second = counts, as on the Playground.</source>
        <translation>solo cuenta lo que está antes de un segundo =, como en el Playground.</translation>
    </message>
    <message>
        <source>{name} is there more than once; its last value, {value}, counts.</source>
        <translation>{name} aparece más de una vez; cuenta su último valor, {value}.</translation>
    </message>
    <message>
        <source>dataset={value} is left out: regression takes its data from regDataset.</source>
        <translation>dataset={value} se omite: la regresión toma sus datos de regDataset.</translation>
    </message>
    <message>
        <source>{key}={said} is not known here (known are {known}); {default} is used.</source>
        <translation>{key}={said} no se conoce aquí (se conocen {known}); se usa {default}.</translation>
    </message>
    <message>
        <source>{key}={said} counts as true: to the Playground only the word false is false.</source>
        <translation>{key}={said} cuenta como verdadero: para el Playground solo la palabra false es falsa.</translation>
    </message>
    <message>
        <source>noise={value} becomes {own:g}, as on the Playground.</source>
        <translation>noise={value} pasa a {own:g}, como en el Playground.</translation>
    </message>
    <message>
        <source>batchSize={size} is more than the {samples} training samples, with which the Playground never makes an update; here each update takes all of them.</source>
        <translation>batchSize={size} es más que las {samples} muestras de entrenamiento, con lo que el Playground nunca actualiza; aquí cada actualización las toma todas.</translation>
    </message>
    <message>
        <source>networkShape={said} is not taken (up to {most} widths of 1 to {most2}); {used} is used.</source>
        <translation>networkShape={said} no se acepta (hasta {most} anchuras de 1 a {most2}); se usa {used}.</translation>
    </message>
    <message>
        <source>{key}{setting}=true takes the input {key} away, as on the Playground.</source>
        <translation>{key}{setting}=true quita la entrada {key}, como en el Playground.</translation>
    </message>
    <message>
        <source>No input is chosen, and a network needs one; x1 and x2 are used.</source>
        <translation>No hay ninguna entrada elegida y una red necesita una; se usan x1 y x2.</translation>
    </message>
    <message>
        <source>{names} concerns the looks of the page and changes nothing here.</source>
        <translation>{names} se refiere al aspecto de la página y aquí no cambia nada.</translation>
    </message>
    <message>
        <source>{names} concern the looks of the page and change nothing here.</source>
        <translation>{names} se refieren al aspecto de la página y aquí no cambian nada.</translation>
    </message>
    <message>
        <source>{names} is no key of the Playground and is left out.</source>
        <translation>{names} no es una clave del Playground y se omite.</translation>
    </message>
    <message>
        <source>{names} are no keys of the Playground and are left out.</source>
        <translation>{names} no son claves del Playground y se omiten.</translation>
    </message>
    <message>
        <source>{key}={value} is not taken ({why}); {instead} is used.</source>
        <translation>{key}={value} no se acepta ({why}); se usa {instead}.</translation>
    </message>
    <message>
        <source>every row has {least:g}: choose another target</source>
        <translation>todas las filas tienen {least:g}: elija otro objetivo</translation>
    </message>
    <message>
        <source>every row has the same value: choose another target</source>
        <translation>todas las filas tienen el mismo valor: elija otro objetivo</translation>
    </message>
    <message>
        <source>{key}={said} makes no sense; {default} is used.</source>
        <translation>{key}={said} no tiene sentido; se usa {default}.</translation>
    </message>
    <message>
        <source>networkShape={said} makes no sense; {default} is used.</source>
        <translation>networkShape={said} no tiene sentido; se usa {default}.</translation>
    </message>
    <message>
        <source>{key} is an input that the Playground names and does not have; it is left out.</source>
        <translation>{key} es una entrada que el Playground nombra y no tiene; se omite.</translation>
    </message>
    <message>
        <source>{folder} has a lock of that name already</source>
        <translation>{folder} ya tiene un bloqueo con ese nombre</translation>
    </message>
    <message>
        <source>a run of a claim makes at most {most:,} updates</source>
        <translation>una ejecución de una afirmación hace como mucho {most:,} actualizaciones</translation>
    </message>
    <message>
        <source>until needs a number of epochs to give up at: write 100 epochs before it</source>
        <translation>until necesita un número de épocas tras el que rendirse: escriba 100 epochs delante</translation>
    </message>
    <message>
        <source>a run of a claim has at most {most} trials and {most2} folds</source>
        <translation>una ejecución de una afirmación tiene como mucho {most} pruebas y {most2} pliegues</translation>
    </message>
    <message>
        <source>over needs folds: write 5 folds beside it</source>
        <translation>over necesita pliegues: escriba 5 folds al lado</translation>
    </message>
    <message>
        <source>search needs trials: write 12 trials beside it</source>
        <translation>search necesita pruebas: escriba 12 trials al lado</translation>
    </message>
    <message>
        <source>{name} is no id: use small letters, digits and hyphens</source>
        <translation>{name} no es un identificador: use minúsculas, cifras y guiones</translation>
    </message>
    <message>
        <source>a claim has at most {most} runs</source>
        <translation>una afirmación tiene como mucho {most} ejecuciones</translation>
    </message>
    <message>
        <source>two runs of a claim bear one name: begin each with a name of its own</source>
        <translation>dos ejecuciones de una afirmación llevan el mismo nombre: empiece cada una con el suyo</translation>
    </message>
    <message>
        <source>{seeds} is no number of seeds: use 5, or 4 of 5</source>
        <translation>{seeds} no es un número de semillas: use 5, o 4 of 5</translation>
    </message>
    <message>
        <source>nothing is claimed: say what holds, or which goal of the step it reaches</source>
        <translation>no se afirma nada: diga qué se cumple o qué meta del paso se alcanza</translation>
    </message>
    <message>
        <source>then has no meaning in a claim: use and</source>
        <translation>then no tiene sentido en una afirmación: use and</translation>
    </message>
    <message>
        <source>{part} is no part of a run: use a name, settings such as model.l1 = 0.1, 100 epochs, until and a goal, exact, 5 folds, over, search</source>
        <translation>{part} no es parte de una ejecución: use un nombre, ajustes como model.l1 = 0.1, 100 epochs, until y una meta, exact, 5 folds, over, search</translation>
    </message>
    <message>
        <source>a lesson has at most {most:,} bytes</source>
        <translation>una lección tiene como máximo {most:,} bytes</translation>
    </message>
    <message>
        <source>a lesson begins with a line of three hyphens and its title</source>
        <translation>una lección empieza con una línea de tres guiones y su título</translation>
    </message>
    <message>
        <source>the second line of three hyphens is missing</source>
        <translation>falta la segunda línea de tres guiones</translation>
    </message>
    <message>
        <source>there is no step: begin one with ## and its title</source>
        <translation>no hay ningún paso: empieza uno con ## y su título</translation>
    </message>
    <message>
        <source>this block stands before the first step: begin a step with ## and its title</source>
        <translation>este bloque está antes del primer paso: empieza un paso con ## y su título</translation>
    </message>
    <message>
        <source>a step has at most {most} goals, hints and shown controls</source>
        <translation>un paso tiene como máximo {most} objetivos, pistas y controles mostrados</translation>
    </message>
    <message>
        <source>the question has no answer: use answer: 25, answer: 0.1 to 0.2, or lines of [ ]</source>
        <translation>la pregunta no tiene respuesta: usa answer: 25, answer: 0.1 to 0.2 o líneas de [ ]</translation>
    </message>
    <message>
        <source>{value} is no answer: use a number, or two as 0.1 to 0.2</source>
        <translation>{value} no es una respuesta: usa un número, o dos como 0.1 to 0.2</translation>
    </message>
    <message>
        <source>{value} is no length: use 1 to 240 minutes</source>
        <translation>{value} no es una duración: usa de 1 a 240 minutos</translation>
    </message>
    <message>
        <source>id is missing in the claim: give it a short name</source>
        <translation>falta id en la afirmación: dele un nombre corto</translation>
    </message>
    <message>
        <source>{key} is missing between the lines of three hyphens at the top</source>
        <translation>falta {key} entre las líneas de tres guiones del principio</translation>
    </message>
    <message>
        <source>there is a claim {id} already, in line {line}</source>
        <translation>ya hay una afirmación {id}, en la línea {line}</translation>
    </message>
    <message>
        <source>the step has no title</source>
        <translation>el paso no tiene título</translation>
    </message>
    <message>
        <source>the step {title} has no text</source>
        <translation>el paso {title} no tiene texto</translation>
    </message>
    <message>
        <source>a value has at most {most:,} letters</source>
        <translation>un valor tiene como máximo {most:,} letras</translation>
    </message>
    <message>
        <source>{key} has no value</source>
        <translation>{key} no tiene valor</translation>
    </message>
    <message>
        <source>{key} stands here a second time; it was in line {line}</source>
        <translation>{key} aparece aquí por segunda vez; ya estaba en la línea {line}</translation>
    </message>
    <message>
        <source>goal: {reason}</source>
        <translation>objetivo: {reason}</translation>
    </message>
    <message>
        <source>{key} is missing in the question</source>
        <translation>falta {key} en la pregunta</translation>
    </message>
    <message>
        <source>a question has answers to choose from or a number, not both</source>
        <translation>una pregunta tiene respuestas para elegir o un número, no ambas cosas</translation>
    </message>
    <message>
        <source>a question has two answers or more, at least one of them marked with [x]</source>
        <translation>una pregunta tiene dos respuestas o más, al menos una de ellas marcada con [x]</translation>
    </message>
    <message>
        <source>{name} is not the name of a control</source>
        <translation>{name} no es el nombre de un control</translation>
    </message>
    <message>
        <source>{word} is no goal of this step: it has {most}, counted from 1</source>
        <translation>{word} no es una meta de este paso: tiene {most}, contadas desde 1</translation>
    </message>
    <message>
        <source>set needs a path and a value, such as training.learning_rate = 0.1</source>
        <translation>set necesita una ruta y un valor, como training.learning_rate = 0.1</translation>
    </message>
    <message>
        <source>claim: there is no claim {name} in this lesson</source>
        <translation>claim: no hay ninguna afirmación {name} en esta lección</translation>
    </message>
    <message>
        <source>{line} is not understood: use {known}, each with a colon and a value</source>
        <translation>no se entiende {line}: usa {known}, cada uno con dos puntos y un valor</translation>
    </message>
    <message>
        <source>a question has at most {most} answers to choose from</source>
        <translation>una pregunta tiene como máximo {most} respuestas para elegir</translation>
    </message>
    <message>
        <source>{target} is no picture in the lesson&apos;s folder (png, svg, jpg)</source>
        <translation>{target} no es una imagen de la carpeta de la lección (png, svg, jpg)</translation>
    </message>
    <message>
        <source>{target} is no link that a lesson may have: use show: and the name of a control, with %20 for a space in it</source>
        <translation>{target} no es un enlace que una lección pueda tener: usa show: y el nombre de un control, con %20 para un espacio</translation>
    </message>
    <message>
        <source>says is missing after the goal: tell the learner what to reach</source>
        <translation>falta says después del objetivo: di a quien aprende qué debe alcanzar</translation>
    </message>
    <message>
        <source>a lesson has at most {most} steps</source>
        <translation>una lección tiene como máximo {most} pasos</translation>
    </message>
    <message>
        <source>says goes with the goal in the line before it</source>
        <translation>says acompaña al objetivo de la línea anterior</translation>
    </message>
    <message>
        <source>this stands before the first step: begin a step with ## and its title</source>
        <translation>esto está antes del primer paso: empieza un paso con ## y su título</translation>
    </message>
    <message>
        <source>start stands in this step a second time</source>
        <translation>start aparece en este paso por segunda vez</translation>
    </message>
    <message>
        <source>a goal has at most {most} letters</source>
        <translation>un objetivo tiene como máximo {most} letras</translation>
    </message>
    <message>
        <source>{now} is not expected here: join goals with and, or, then</source>
        <translation>{now} no se espera aquí: une los objetivos con and, or, then</translation>
    </message>
    <message>
        <source>{wanted} is missing instead of {now}</source>
        <translation>falta {wanted} en lugar de {now}</translation>
    </message>
    <message>
        <source>{wanted} is missing at the end</source>
        <translation>falta {wanted} al final</translation>
    </message>
    <message>
        <source>brackets and not go at most {most} deep</source>
        <translation>los paréntesis y not se anidan como máximo {most} veces</translation>
    </message>
    <message>
        <source>{sign} does not compare: use one of &lt; &lt;= &gt; &gt;= = !=</source>
        <translation>{sign} no compara: usa uno de &lt; &lt;= &gt; &gt;= = !=</translation>
    </message>
    <message>
        <source>{text} is no number, and {sign} compares numbers</source>
        <translation>{text} no es un número, y {sign} compara números</translation>
    </message>
    <message>
        <source>{rest} is not understood in a goal</source>
        <translation>{rest} no se entiende en un objetivo</translation>
    </message>
    <message>
        <source>a closing bracket is missing</source>
        <translation>falta un paréntesis de cierre</translation>
    </message>
    <message>
        <source>opened {what} is not known: use opened dock or opened workspace</source>
        <translation>opened {what} no se conoce: usa opened dock u opened workspace</translation>
    </message>
    <message>
        <source>test goes with opened: write test opened</source>
        <translation>test acompaña a opened: escribe test opened</translation>
    </message>
    <message>
        <source>there is no file {name} in the lesson&apos;s folder</source>
        <translation>no hay ningún archivo {name} en la carpeta de la lección</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>it is not UTF-8 from byte {start} on: save it as UTF-8</source>
        <translation>no es UTF-8 a partir del byte {start}: guárdalo como UTF-8</translation>
    </message>
    <message>
        <source>it differs from {file} in more than its texts: {place}</source>
        <translation>se diferencia de {file} en más que sus textos: {place}</translation>
    </message>
    <message>
        <source>{runs} runs are too many to train at once: use at most {most}</source>
        <translation>{runs} ejecuciones son demasiadas para entrenar a la vez: use como máximo {most}</translation>
    </message>
    <message>
        <source>This run was changed at update {update:,} ({text}), so it cannot be repeated exactly: the timeline goes back to kept moments.</source>
        <translation>Esta ejecución se cambió en la actualización {update:,} ({text}), así que no puede repetirse exactamente: la línea de tiempo vuelve a momentos guardados.</translation>
    </message>
    <message>
        <source>{updates_per_second:g} updates a second is no pace: use a number above 0</source>
        <translation>{updates_per_second:g} actualizaciones por segundo no es un ritmo: use un número mayor que 0</translation>
    </message>
</context>
</TS>
