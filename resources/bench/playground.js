// The algorithm of TensorFlow Playground, restated: objects for nodes and links, one sample at a time, gradients
// summed in the links until the batch is full. Reads one JSON line per request, answers one.
"use strict";

class Link {
  constructor(source, target, weight) {
    this.source = source;
    this.target = target;
    this.weight = weight;
    this.slope = 0;
    this.slopes = 0;
    this.seen = 0;
    source.outgoing.push(this);
    target.incoming.push(this);
  }
}

class Node {
  constructor(bias) {
    this.bias = bias;
    this.incoming = [];
    this.outgoing = [];
    this.sum = 0;
    this.output = 0;
    this.outputSlope = 0;
    this.sumSlope = 0;
    this.sumSlopes = 0;
    this.seen = 0;
  }

  update() {
    this.sum = this.bias;
    for (const link of this.incoming) this.sum += link.weight * link.source.output;
    this.output = Math.tanh(this.sum);
  }
}

function build(layers) {
  const columns = [layers[0].weights.map(() => new Node(0))];
  for (const { weights, biases } of layers) {
    const before = columns[columns.length - 1];
    const column = biases.map((bias) => new Node(bias));
    before.forEach((node, i) => column.forEach((next, o) => new Link(node, next, weights[i][o])));
    columns.push(column);
  }
  return columns;
}

function forward(columns, x) {
  columns[0].forEach((node, i) => { node.output = x[i]; });
  for (let k = 1; k < columns.length; k++) for (const node of columns[k]) node.update();
  return columns[columns.length - 1][0].output;
}

function backward(columns, y) {
  const last = columns[columns.length - 1][0];
  last.outputSlope = last.output - y;
  for (let k = columns.length - 1; k >= 1; k--) {
    for (const node of columns[k]) {
      node.sumSlope = node.outputSlope * (1 - node.output * node.output);
      node.sumSlopes += node.sumSlope;
      node.seen++;
    }
    for (const node of columns[k]) {
      for (const link of node.incoming) {
        link.slope = node.sumSlope * link.source.output;
        link.slopes += link.slope;
        link.seen++;
      }
    }
    if (k === 1) continue;
    for (const node of columns[k - 1]) {
      node.outputSlope = 0;
      for (const link of node.outgoing) node.outputSlope += link.weight * link.target.sumSlope;
    }
  }
}

function step(columns, rate) {
  for (let k = 1; k < columns.length; k++) {
    for (const node of columns[k]) {
      if (node.seen > 0) {
        node.bias -= rate * node.sumSlopes / node.seen;
        node.sumSlopes = 0;
        node.seen = 0;
      }
      for (const link of node.incoming) {
        if (link.seen > 0) {
          link.weight -= rate / link.seen * link.slopes;
          link.slopes = 0;
          link.seen = 0;
        }
      }
    }
  }
}

function epochs(columns, x, y, batch, rate, count) {
  for (let epoch = 0; epoch < count; epoch++) {
    for (let i = 0; i < x.length; i++) {
      forward(columns, x[i]);
      backward(columns, y[i]);
      if ((i + 1) % batch === 0) step(columns, rate);
    }
    step(columns, rate);
  }
}

const works = {};
require("readline").createInterface({ input: process.stdin }).on("line", (line) => {
  const request = JSON.parse(line);
  if (request.load) {
    const work = request.load;
    works[work.name] = { ...work, columns: build(work.layers) };
    console.log(JSON.stringify({ loaded: work.name }));
    return;
  }
  const work = works[request.work];
  const begun = process.hrtime.bigint();
  epochs(work.columns, work.x, work.y, work.batch, work.rate, request.epochs);
  console.log(JSON.stringify({ seconds: Number(process.hrtime.bigint() - begun) / 1e9 }));
});
