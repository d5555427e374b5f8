import AttentionEntries
import CalculusEntries
import CatalogCommons
public import CatalogKit
import EstimationEntries
import InformationTheoryEntries
import LinearAlgebraEntries
import OptimizationEntries
import StatisticsEntries
import SupervisedEntries

/// Algorithms that are planned: their place in the order is proved, their content is to come.
extension Algorithm {
  public static let neuralNetwork = Algorithm.outline(
    "neural-network", title: "Neural network (multilayer perceptron)", chapter: .deepLearning,
    summary: "Layers of weighted sums and bends, trained by backpropagation.",
    requires: [.backpropagation, .adam],
    buildsOn: [.logisticRegression],
    uses: [
      .matrixMultiplication: .code("a layer"),
      .backpropagation: .code("the gradient of all weights"),
      .chainRule: .proof("why backpropagation gives the gradient"),
      .transpose: .code("carries errors back through a layer"),
      .softmax: .code("the probabilities of the classes"),
      .crossEntropy: .code("the loss"),
      .stochasticGradientDescent: .code("training on small batches"),
      .adam: .code("the steps"),
      .featureScaling: .code("inputs on a common scale"),
      .modelEvaluation: .code("accuracy on digits that it has not seen"),
      .linearTransformations: .idea("what a layer is before its bend"),
      .convexity: .idea("why the landscape has many valleys"),
      .maximumLikelihood: .idea("what training maximizes"),
      .regularization: .idea("weight decay"),
    ])

  public static let convolutionalNeuralNetwork = Algorithm.outline(
    "convolutional-neural-network", title: "Convolutional neural network", chapter: .deepLearning,
    summary: "A neural network whose first layers look at small windows of an image.",
    requires: [.tensors],
    buildsOn: [.neuralNetwork],
    uses: [
      .tensors: .code("batches of images with channels"),
      .matrixMultiplication: .code("a convolution as one product"),
      .dotProduct: .idea("a filter meets a window"),
      .linearTransformations: .proof("a convolution is linear, its weights shared"),
      .backpropagation: .code("the gradient of all weights"),
      .softmax: .code("the probabilities of the classes"),
      .crossEntropy: .code("the loss"),
      .adam: .code("the steps"),
    ])

  public static let transformer = Algorithm.outline(
    "transformer", title: "Transformer", chapter: .deepLearning,
    summary: "Blocks of attention and small networks that turn a sequence into predictions.",
    requires: [.positionalEncoding],
    buildsOn: [.neuralNetwork],
    uses: [
      .scaledDotProductAttention: .code("who looks at whom"),
      .positionalEncoding: .code("where in the sequence"),
      .matrixMultiplication: .code("queries, keys and values"),
      .tensors: .code("batches, heads and positions"),
      .softmax: .code("the probabilities of the next symbol"),
      .crossEntropy: .code("the loss"),
      .backpropagation: .code("the gradient of all weights"),
      .adam: .code("the steps"),
      .dotProduct: .idea("how well a query fits a key"),
      .cosineSimilarity: .idea("that fit, but for the lengths"),
      .featureScaling: .idea("layer normalization standardizes each position"),
    ])
}
