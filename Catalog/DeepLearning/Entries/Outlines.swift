import AttentionEntries
import CalculusEntries
import CatalogCommons
public import CatalogKit
import EstimationEntries
import InformationTheoryEntries
import LinearAlgebraEntries
import OptimizationEntries
import SupervisedEntries

/// Algorithms that are planned: their place in the order is proved, their content is to come.
extension Algorithm {
  public static let neuralNetwork = Algorithm.outline(
    "neural-network", title: "Neural network (multilayer perceptron)", chapter: .deepLearning,
    summary: "Layers of weighted sums and bends, trained by backpropagation.",
    requires: [.backpropagation, .adam, .tensors],
    buildsOn: [.logisticRegression],
    uses: [
      .matrixMultiplication: .code("a layer"),
      .chainRule: .proof("why backpropagation is right"),
      .backpropagation: .code("the gradient of all weights"),
      .softmax: .code("the last layer"),
      .crossEntropy: .code("the loss"),
      .stochasticGradientDescent: .code("training on small batches"),
      .adam: .code("the steps"),
      .regularization: .code("weight decay"),
      .maximumLikelihood: .idea("what training maximizes"),
    ])

  public static let convolutionalNeuralNetwork = Algorithm.outline(
    "convolutional-neural-network", title: "Convolutional neural network", chapter: .deepLearning,
    summary: "A neural network whose first layers look at small windows of an image.",
    requires: [],
    buildsOn: [.neuralNetwork],
    uses: [
      .matrixMultiplication: .code("a convolution as one product"),
      .tensors: .code("batches of images"),
      .backpropagation: .code("the gradient of all weights"),
      .adam: .code("the steps"),
      .dotProduct: .code("a filter meets a window"),
    ])

  public static let transformer = Algorithm.outline(
    "transformer", title: "Transformer", chapter: .deepLearning,
    summary: "Blocks of attention and small networks that turn a sequence into predictions.",
    requires: [.scaledDotProductAttention, .positionalEncoding, .cosineSimilarity],
    buildsOn: [.neuralNetwork],
    uses: [
      .scaledDotProductAttention: .code("who looks at whom"),
      .positionalEncoding: .code("where in the sequence"),
      .matrixMultiplication: .code("queries, keys and values"),
      .tensors: .code("batches, heads and positions"),
      .softmax: .code("the weights of attention"),
      .cosineSimilarity: .idea("what a dot product of embeddings measures"),
      .backpropagation: .code("the gradient of all weights"),
      .adam: .code("the steps"),
    ])
}
